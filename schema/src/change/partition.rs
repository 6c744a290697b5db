//! Partitions that differ, in words.

use crate::model::{IndexKey, Partition, PartitionBound, PartitionStrategy, Partitioning};

pub(super) fn differences(from: Option<&Partitioning>, to: Option<&Partitioning>) -> Vec<String> {
    match (from, to) {
        (None, None) => Vec::new(),
        (None, Some(to)) => vec![format!("the rows are partitioned by {}", by(to))],
        (Some(from), None) => vec![format!("the rows are no longer partitioned by {}", by(from))],
        (Some(from), Some(to)) if !from.looks_alike(to) => vec![format!("the rows are partitioned by {}, and not by {}", by(to), by(from))],
        (Some(from), Some(to)) => {
            let mut words = Vec::new();
            let all = from.partitions.iter().filter(|partition| to.partition(&partition.name).is_none());
            words.extend(all.map(|partition| format!("partition {} is gone", partition.name)));
            for partition in &to.partitions {
                match from.partition(&partition.name) {
                    None => words.push(format!("partition {} is new: {}", partition.name, takes(partition))),
                    Some(before) if before.bound != partition.bound => {
                        words.push(format!("partition {}: {} -> {}", partition.name, takes(before), takes(partition)));
                    }
                    Some(_) => {}
                }
            }
            if from.count != to.count {
                let count = |partitioning: &Partitioning| partitioning.count.unwrap_or(1);
                words.push(format!("{} partitions instead of {}", count(to), count(from)));
            }
            if from.external != to.external {
                let word = if to.external { "partitions are made elsewhere too" } else { "partitions are no longer made elsewhere" };
                words.push(word.to_owned());
            }
            if words.is_empty() {
                words.push("the partitions follow each other in another order".to_owned());
            }
            words
        }
    }
}

fn by(partitioning: &Partitioning) -> String {
    let keys: Vec<_> = partitioning
        .key
        .iter()
        .map(|key| match key {
            IndexKey::Column(text) | IndexKey::Expression(text) => text.as_str(),
        })
        .collect();
    let word = match partitioning.strategy {
        PartitionStrategy::Range | PartitionStrategy::RangeColumns => "ranges",
        PartitionStrategy::List | PartitionStrategy::ListColumns => "lists",
        PartitionStrategy::Hash | PartitionStrategy::Key => "hashes",
        PartitionStrategy::LinearHash | PartitionStrategy::LinearKey => "linear hashes",
    };
    format!("{word} of {}", keys.join(", "))
}

fn takes(partition: &Partition) -> String {
    rows(&partition.bound)
}

pub(super) fn rows(bound: &PartitionBound) -> String {
    match bound {
        PartitionBound::Range { from, to } => format!("from {} to {}", from.join(", "), to.join(", ")),
        PartitionBound::LessThan(bound) => format!("less than {}", bound.join(", ")),
        PartitionBound::In(list) => format!("in {}", list.join(", ")),
        PartitionBound::Remainder { modulus, remainder } => format!("remainder {remainder} of {modulus}"),
        PartitionBound::Default => "what no other takes".to_owned(),
    }
}
