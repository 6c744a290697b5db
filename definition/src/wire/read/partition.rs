//! How a table is partitioned.

use super::entries::{Entries, Result, number, shape, string, word};
use super::settings::sql_text;
use crate::json::Value;
use crate::{IndexKey, Location, Partition, PartitionBound, PartitionStrategy, Partitioning};

pub(super) fn partitioning(value: Value) -> Result<Partitioning> {
    let mut entries = Entries::of(value)?;
    let partitioning = Partitioning {
        strategy: entries.required("strategy", strategy)?,
        keys: entries.list("keys", key)?,
        partitions: entries.list("partitions", partition)?,
        count: entries.maybe("count", number)?,
        external: entries.flag("external")?,
        location: Location::default(),
    };
    entries.done(partitioning)
}

fn strategy(value: Value) -> Result<PartitionStrategy> {
    word(value, &PartitionStrategy::ALL.map(|strategy| (strategy.as_str(), strategy)))
}

fn key(value: Value) -> Result<IndexKey> {
    let mut entries = Entries::of(value)?;
    let key = match (entries.maybe("field", string)?, entries.maybe("expression", sql_text)?) {
        (Some(field), None) => IndexKey::Field(field),
        (None, Some(text)) => IndexKey::Expression(text),
        _ => return shape("expected either `field` or `expression`"),
    };
    entries.done(key)
}

fn partition(value: Value) -> Result<Partition> {
    let mut entries = Entries::of(value)?;
    let (from, to) = (entries.list("from", string)?, entries.list("to", string)?);
    let (less_than, list) = (entries.list("less_than", string)?, entries.list("in", string)?);
    let (modulus, remainder) = (entries.maybe("modulus", number)?, entries.maybe("remainder", number)?);
    let default = entries.flag("default")?;
    let given = [!from.is_empty() && !to.is_empty(), !less_than.is_empty(), !list.is_empty()];
    let bound = match (given, modulus, remainder, default) {
        ([true, false, false], None, None, false) => PartitionBound::Range { from, to },
        ([false, true, false], None, None, false) => PartitionBound::LessThan(less_than),
        ([false, false, true], None, None, false) => PartitionBound::In(list),
        ([false, false, false], Some(modulus), Some(remainder), false) => PartitionBound::Remainder { modulus, remainder },
        ([false, false, false], None, None, true) => PartitionBound::Default,
        _ => return shape("expected one way to say which rows the partition takes"),
    };
    let partition = Partition {
        name: entries.required("name", string)?,
        bound,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(partition)
}
