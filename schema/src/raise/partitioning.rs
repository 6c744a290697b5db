use diesel_kit_definition as definition;
use diesel_kit_definition::SqlText;

use super::element::Element;
use super::{Raising, Style};
use crate::model::{IndexKey, PartitionBound, PartitionStrategy, Partitioning, Table};

pub(super) fn raise(raising: &mut Raising<'_>, table: &Table, style: Style) -> Option<definition::Partitioning> {
    let partitioning = table.partitioning.as_ref()?;
    let location = raising.place(Element::Partitioning(table.name.clone()));
    let keys = partitioning.key.iter().map(|key| match key {
        IndexKey::Column(column) => definition::IndexKey::Field(raising.field(&table.name, column)),
        IndexKey::Expression(expression) => definition::IndexKey::Expression(SqlText::any(expression)),
    });
    let counted = numbered(table, partitioning).filter(|_| style.leaves_names_out());
    let partitions = partitioning.partitions.iter().map(|partition| definition::Partition {
        name: partition.name.clone(),
        bound: match partition.bound.clone() {
            PartitionBound::Range { from, to } => definition::PartitionBound::Range { from, to },
            PartitionBound::LessThan(bound) => definition::PartitionBound::LessThan(bound),
            PartitionBound::In(values) => definition::PartitionBound::In(values),
            PartitionBound::Remainder { modulus, remainder } => definition::PartitionBound::Remainder { modulus, remainder },
            PartitionBound::Default => definition::PartitionBound::Default,
        },
        renamed_from: None,
        location: location.clone(),
    });
    Some(definition::Partitioning {
        strategy: match partitioning.strategy {
            PartitionStrategy::Range | PartitionStrategy::RangeColumns => definition::PartitionStrategy::Range,
            PartitionStrategy::List | PartitionStrategy::ListColumns => definition::PartitionStrategy::List,
            PartitionStrategy::Hash => definition::PartitionStrategy::Hash,
            PartitionStrategy::LinearHash => definition::PartitionStrategy::LinearHash,
            PartitionStrategy::Key => definition::PartitionStrategy::Key,
            PartitionStrategy::LinearKey => definition::PartitionStrategy::LinearKey,
        },
        keys: keys.collect(),
        partitions: if counted.is_some() { Vec::new() } else { partitions.collect() },
        count: counted.or(partitioning.count),
        external: partitioning.external,
        location,
    })
}

/// How many partitions there are, where they have the names and bounds of those that nobody names.
fn numbered(table: &Table, partitioning: &Partitioning) -> Option<u32> {
    let count = u32::try_from(partitioning.partitions.len()).ok().filter(|count| *count > 0)?;
    let fits = (0..count).all(|number| {
        let partition = partitioning.partition(&format!("{}_p{number}", table.name.name));
        partition.is_some_and(|one| one.bound == PartitionBound::Remainder { modulus: count, remainder: number })
    });
    fits.then_some(count)
}
