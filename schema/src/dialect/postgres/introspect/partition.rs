//! Partitions: what the server prints of a key and of a bound, and which of them are tables with something of their own.

use std::collections::{BTreeMap, BTreeSet};

use crate::expression::mentions;
use crate::introspect::reader::{Reader, items};
use crate::model::{IndexKey, ObjectName, Partition, PartitionBound, PartitionStrategy, Partitioning, RowSecurity, Schema, Table};
use crate::target::Dialect;

/// `LIST (region)`. `None` for what is no plain key: with a collation or an operator class.
pub(super) fn key(text: &str) -> Option<Partitioning> {
    let mut reader = Reader::new(Dialect::Postgres, text)?;
    let strategy = if reader.take(&["list"]) {
        PartitionStrategy::List
    } else if reader.take(&["range"]) {
        PartitionStrategy::Range
    } else if reader.take(&["hash"]) {
        PartitionStrategy::Hash
    } else {
        return None;
    };
    let key = items(Dialect::Postgres, reader.parenthesised()?).into_iter().map(part).collect::<Option<_>>()?;
    Some(Partitioning { strategy, key, partitions: Vec::new(), count: None, external: false })
}

fn part(text: &str) -> Option<IndexKey> {
    let mut reader = Reader::new(Dialect::Postgres, text)?;
    if let Some(expression) = reader.parenthesised() {
        return reader.is_at_end().then(|| IndexKey::Expression(expression.to_owned()));
    }
    let name = reader.name()?;
    if reader.is_at_end() {
        return Some(IndexKey::Column(name));
    }
    // A call.
    reader.skip();
    reader.is_at_end().then(|| IndexKey::Expression(text.to_owned()))
}

/// `FOR VALUES IN ('a', NULL)`, or `DEFAULT`.
pub(super) fn bound(text: &str) -> Option<PartitionBound> {
    let mut reader = Reader::new(Dialect::Postgres, text)?;
    if reader.take(&["default"]) {
        return Some(PartitionBound::Default);
    }
    let values = |reader: &mut Reader<'_>| {
        let inside = reader.parenthesised()?;
        Some(items(Dialect::Postgres, inside).into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    if !reader.take(&["for", "values"]) {
        return None;
    }
    if reader.take(&["in"]) {
        return values(&mut reader).map(PartitionBound::In);
    }
    if reader.take(&["from"]) {
        let from = values(&mut reader)?;
        return reader.take(&["to"]).then(|| values(&mut reader)).flatten().map(|to| PartitionBound::Range { from, to });
    }
    let numbers: Vec<u32> =
        values(reader.take(&["with"]).then_some(&mut reader)?)?.iter().filter_map(|item| item.rsplit(' ').next()?.parse().ok()).collect();
    match numbers.as_slice() {
        [modulus, remainder] => Some(PartitionBound::Remainder { modulus: *modulus, remainder: *remainder }),
        _ => None,
    }
}

/// Puts partitions that have nothing of their own into their parents: the rest are tables.
pub(super) fn fold(schema: &mut Schema) {
    let named = named(schema);
    let is_plain = |table: &Table| {
        let hangs = |name: &ObjectName| schema.sql_objects.iter().any(|object| object.id.table.as_ref() == Some(name));
        has_nothing_of_its_own(table) && !named.contains(&table.name) && !hangs(&table.name)
    };
    let plain =
        schema.tables.iter().filter(|table| is_plain(table)).filter_map(|table| Some((table.name.clone(), table.partition_of.clone()?)));
    let mut folded: BTreeMap<ObjectName, Vec<Partition>> = BTreeMap::new();
    for (name, attachment) in plain {
        let parent = schema.table(&attachment.parent);
        if attachment.parent.schema == name.schema && parent.is_some_and(|parent| parent.partitioning.is_some()) {
            folded.entry(attachment.parent).or_default().push(Partition { name: name.name, bound: attachment.bound });
        }
    }
    for (parent, partitions) in folded {
        for partition in &partitions {
            schema.tables.remove(&parent.sibling(&partition.name));
        }
        if let Some(partitioning) = schema.tables.get_mut(&parent).and_then(|table| table.partitioning.as_mut()) {
            partitioning.partitions = partitions;
        }
    }
}

fn has_nothing_of_its_own(table: &Table) -> bool {
    table.partition_of.is_some()
        && table.columns.is_empty()
        && table.primary_key.is_none()
        && table.uniques.is_empty()
        && table.foreign_keys.is_empty()
        && table.checks.is_empty()
        && table.exclusions.is_empty()
        && table.indexes.is_empty()
        && table.policies.is_empty()
        && table.row_security == RowSecurity::Off
        && table.partitioning.is_none()
        && table.comment.is_none()
        && table.options.0.is_empty()
}

/// Partitions that something else names: it stands on them, and not on their parents.
fn named(schema: &Schema) -> BTreeSet<ObjectName> {
    let parents = schema.tables.iter().flat_map(|table| &table.foreign_keys).map(|key| key.parent.clone());
    let partitions = schema.tables.iter().filter(|table| table.partition_of.is_some());
    let viewed = partitions.filter(|table| schema.views.iter().any(|view| mentions(&view.query, &table.name.name)));
    parents.chain(viewed.map(|table| table.name.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_as_the_server_prints_them() {
        let parts = |text| key(text).map(|one| one.key);
        let column = |name: &str| IndexKey::Column(name.to_owned());
        assert_eq!(parts("LIST (\"Region\")"), Some(vec![column("Region")]));
        assert_eq!(
            parts("RANGE (a, lower(b), ((c + 1)))"),
            Some(vec![column("a"), IndexKey::Expression("lower(b)".to_owned()), IndexKey::Expression("(c + 1)".to_owned())])
        );
        assert_eq!(parts("LIST (a COLLATE \"C\")"), None);
        assert_eq!(parts("ROUND (a)"), None);
    }

    #[test]
    fn bounds_as_the_server_prints_them() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(bound("DEFAULT"), Some(PartitionBound::Default));
        assert_eq!(bound("FOR VALUES IN ('a, b', NULL)"), Some(PartitionBound::In(texts(&["'a, b'", "NULL"]))));
        assert_eq!(
            bound("FOR VALUES FROM ('2024-01-01', MINVALUE) TO (1)"),
            Some(PartitionBound::Range { from: texts(&["'2024-01-01'", "MINVALUE"]), to: texts(&["1"]) })
        );
        assert_eq!(bound("FOR VALUES WITH (modulus 4, remainder 1)"), Some(PartitionBound::Remainder { modulus: 4, remainder: 1 }));
        assert_eq!(bound("FOR VALUES WITH (modulus 4)"), None);
        assert_eq!(bound("FOR ROWS"), None);
    }
}
