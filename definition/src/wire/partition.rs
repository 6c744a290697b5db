use super::write::{Entries, sql_text};
use crate::json::Value;
use crate::{IndexKey, Partition, PartitionBound, Partitioning};

pub(super) fn partitioning(partitioning: &Partitioning) -> Value {
    Entries::default()
        .text("strategy", partitioning.strategy.as_str())
        .list("keys", &partitioning.keys, key)
        .list("partitions", &partitioning.partitions, partition)
        .maybe("count", partitioning.count.map(Value::number))
        .flag("external", partitioning.external)
        .done()
}

fn key(key: &IndexKey) -> Value {
    match key {
        IndexKey::Field(field) => Entries::default().text("field", field).done(),
        IndexKey::Expression(text) => Entries::default().value("expression", sql_text(text)).done(),
    }
}

fn partition(partition: &Partition) -> Value {
    let entries = Entries::default().text("name", &partition.name);
    let entries = match &partition.bound {
        PartitionBound::Range { from, to } => entries.texts("from", from).texts("to", to),
        PartitionBound::LessThan(bound) => entries.texts("less_than", bound),
        PartitionBound::In(list) => entries.texts("in", list),
        PartitionBound::Remainder { modulus, remainder } => {
            entries.value("modulus", Value::number(*modulus)).value("remainder", Value::number(*remainder))
        }
        PartitionBound::Default => entries.flag("default", true),
    };
    entries.maybe_text("renamed_from", partition.renamed_from.as_deref()).done()
}
