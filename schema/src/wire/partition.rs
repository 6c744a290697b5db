use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::name::WireName;
use super::{is_empty, is_false, words};
use crate::model::{Attachment, IndexKey, Partition, PartitionBound, PartitionStrategy, Partitioning};

words!(WireStrategy for PartitionStrategy, "way to partition":
    "range" = PartitionStrategy::Range,
    "range columns" = PartitionStrategy::RangeColumns,
    "list" = PartitionStrategy::List,
    "list columns" = PartitionStrategy::ListColumns,
    "hash" = PartitionStrategy::Hash,
    "linear hash" = PartitionStrategy::LinearHash,
    "key" = PartitionStrategy::Key,
    "linear key" = PartitionStrategy::LinearKey,
);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirePartitioning<'a> {
    by: WireStrategy,
    key: Vec<WireKey<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    partitions: Vec<WirePartition<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<u32>,
    #[serde(default, skip_serializing_if = "is_false")]
    external: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireKey<'a> {
    Column(Cow<'a, str>),
    Expression(Cow<'a, str>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WirePartition<'a> {
    #[serde(default, skip_serializing_if = "str::is_empty")]
    name: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "is_empty")]
    from: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "is_empty")]
    to: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "is_empty")]
    less_than: Cow<'a, [String]>,
    #[serde(rename = "in", default, skip_serializing_if = "is_empty")]
    list: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remainder: Option<(u32, u32)>,
}

impl<'a> From<&'a Partitioning> for WirePartitioning<'a> {
    fn from(partitioning: &'a Partitioning) -> Self {
        let key = |key: &'a IndexKey| match key {
            IndexKey::Column(column) => WireKey::Column(Cow::from(column)),
            IndexKey::Expression(expression) => WireKey::Expression(Cow::from(expression)),
        };
        Self {
            by: WireStrategy(partitioning.strategy),
            key: partitioning.key.iter().map(key).collect(),
            partitions: partitioning.partitions.iter().map(WirePartition::from).collect(),
            count: partitioning.count,
            external: partitioning.external,
        }
    }
}

impl TryFrom<WirePartitioning<'_>> for Partitioning {
    type Error = String;

    fn try_from(wire: WirePartitioning<'_>) -> Result<Self, String> {
        let key = |key| match key {
            WireKey::Column(column) => IndexKey::Column(column.into_owned()),
            WireKey::Expression(expression) => IndexKey::Expression(expression.into_owned()),
        };
        Ok(Self {
            strategy: wire.by.0,
            key: wire.key.into_iter().map(key).collect(),
            partitions: wire.partitions.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            count: wire.count,
            external: wire.external,
        })
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireAttachment<'a> {
    table: WireName<'a>,
    rows: WirePartition<'a>,
}

impl<'a> From<&'a Attachment> for WireAttachment<'a> {
    fn from(attachment: &'a Attachment) -> Self {
        Self { table: (&attachment.parent).into(), rows: WirePartition::new("", &attachment.bound) }
    }
}

impl TryFrom<WireAttachment<'_>> for Attachment {
    type Error = String;

    fn try_from(wire: WireAttachment<'_>) -> Result<Self, String> {
        Ok(Self { parent: wire.table.into(), bound: Partition::try_from(wire.rows)?.bound })
    }
}

impl<'a> From<&'a Partition> for WirePartition<'a> {
    fn from(partition: &'a Partition) -> Self {
        Self::new(&partition.name, &partition.bound)
    }
}

impl<'a> WirePartition<'a> {
    fn new(name: &'a str, bound: &'a PartitionBound) -> Self {
        let mut wire = Self {
            name: Cow::from(name),
            from: Cow::default(),
            to: Cow::default(),
            less_than: Cow::default(),
            list: Cow::default(),
            remainder: None,
        };
        match bound {
            PartitionBound::Range { from, to } => (wire.from, wire.to) = (Cow::from(from), Cow::from(to)),
            PartitionBound::LessThan(bound) => wire.less_than = Cow::from(bound),
            PartitionBound::In(list) => wire.list = Cow::from(list),
            PartitionBound::Remainder { modulus, remainder } => wire.remainder = Some((*modulus, *remainder)),
            PartitionBound::Default => {}
        }
        wire
    }
}

impl TryFrom<WirePartition<'_>> for Partition {
    type Error = String;

    fn try_from(wire: WirePartition<'_>) -> Result<Self, String> {
        let given = (wire.from.is_empty() && wire.to.is_empty(), wire.less_than.is_empty(), wire.list.is_empty(), wire.remainder);
        let bound = match given {
            (false, true, true, None) => PartitionBound::Range { from: wire.from.into_owned(), to: wire.to.into_owned() },
            (true, false, true, None) => PartitionBound::LessThan(wire.less_than.into_owned()),
            (true, true, false, None) => PartitionBound::In(wire.list.into_owned()),
            (true, true, true, Some((modulus, remainder))) => PartitionBound::Remainder { modulus, remainder },
            (true, true, true, None) => PartitionBound::Default,
            _ => return Err(format!("partition {} says which rows it takes in more than one way", wire.name)),
        };
        Ok(Self { name: wire.name.into_owned(), bound })
    }
}
