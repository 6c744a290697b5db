//! Partitions that are plain on one side and have something of their own on the other.

use std::collections::BTreeSet;

use crate::canonical::Canonical;
use crate::model::{Attachment, ObjectName, Partition, Schema, Table};

/// Both schemas with every partition as a table of its own that is one, or a table by itself, on either side: so they can be compared.
#[must_use]
pub fn level(before: &Canonical<Schema>, after: &Canonical<Schema>) -> (Canonical<Schema>, Canonical<Schema>) {
    let tables = |schema: &Schema| schema.tables.iter().map(|table| table.name.clone()).collect::<BTreeSet<_>>();
    let apart: BTreeSet<ObjectName> = tables(before).union(&tables(after)).cloned().collect();
    (unfolded(before, &apart), unfolded(after, &apart))
}

/// The schema with these partitions as tables of their own.
fn unfolded(schema: &Canonical<Schema>, apart: &BTreeSet<ObjectName>) -> Canonical<Schema> {
    let is_apart = |table: &Table, partition: &Partition| apart.contains(&table.name.sibling(&partition.name));
    let has = |table: &Table| table.partitioning.iter().flat_map(|one| &one.partitions).any(|partition| is_apart(table, partition));
    if !schema.tables.iter().any(|table| has(table)) {
        return schema.clone();
    }
    let mut schema = schema.clone().into_inner();
    let mut out = Vec::new();
    for table in schema.tables.those_mut(has) {
        let parent = table.name.clone();
        let Some(partitioning) = &mut table.partitioning else { continue };
        let all = std::mem::take(&mut partitioning.partitions).into_iter();
        let (taken, kept): (Vec<_>, Vec<_>) = all.partition(|one| apart.contains(&parent.sibling(&one.name)));
        partitioning.partitions = kept;
        out.extend(taken.into_iter().map(|one| {
            let attachment = Attachment { parent: parent.clone(), bound: one.bound };
            Table { partition_of: Some(attachment), ..Table::new(parent.sibling(&one.name)) }
        }));
    }
    for table in out {
        schema.tables.insert(table);
    }
    Canonical::trusted(schema)
}
