use super::parts::{Options, parameter};
use crate::{IndexKey, Partition, PartitionBound, Partitioning};

/// `partition_by = ..`, a `partition(..)` each, and `partitions = ..`.
pub(super) fn words(partitioning: &Partitioning, words: &mut Options) {
    let mut keys = Options::default();
    for key in &partitioning.keys {
        match key {
            IndexKey::Field(field) => keys.word(field),
            IndexKey::Expression(sql) => {
                let mut options = Options::default();
                options.sql(sql);
                keys.call("expression", &options);
            }
        }
    }
    words.word(&format!("partition_by = {}", keys.into_call(partitioning.strategy.as_str())));
    for partition in &partitioning.partitions {
        words.call("partition", &of_one(partition));
    }
    words.maybe_number("partitions", partitioning.count);
    if partitioning.external {
        words.text("partitions", "external");
    }
}

fn of_one(partition: &Partition) -> Options {
    let mut options = Options::default();
    options.text("name", &partition.name);
    match &partition.bound {
        PartitionBound::Range { from, to } => {
            values(&mut options, "from", from);
            values(&mut options, "to", to);
        }
        PartitionBound::LessThan(bound) => values(&mut options, "less_than", bound),
        PartitionBound::In(list) => options.call("in", &Options(list.iter().map(|value| parameter(value)).collect())),
        PartitionBound::Remainder { modulus, remainder } => {
            options.maybe_number("modulus", Some(*modulus));
            options.maybe_number("remainder", Some(*remainder));
        }
        PartitionBound::Default => options.word("default"),
    }
    options.maybe_text("renamed_from", partition.renamed_from.as_deref());
    options
}

fn values(options: &mut Options, word: &str, values: &[String]) {
    let mut written = Options(values.iter().map(|value| parameter(value)).collect());
    match (written.0.pop(), written.0.is_empty()) {
        (Some(only), true) => options.word(&format!("{word} = {only}")),
        (last, _) => {
            written.0.extend(last);
            options.call(word, &written);
        }
    }
}
