use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::name::WireName;
use super::{is_false, words};
use crate::model::{Sequence, SequenceOptions, SequenceOwner, SequenceType};

words!(WireSequenceType for SequenceType, "type of a sequence": "smallint" = SequenceType::Smallint, "integer" = SequenceType::Integer, "bigint" = SequenceType::Bigint);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSequenceOptions {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    increment: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cache: Option<i64>,
    #[serde(default, skip_serializing_if = "is_false")]
    cycle: bool,
}

impl From<&SequenceOptions> for WireSequenceOptions {
    fn from(options: &SequenceOptions) -> Self {
        let SequenceOptions { start, increment, min, max, cache, cycle } = *options;
        Self { start, increment, min, max, cache, cycle }
    }
}

impl From<WireSequenceOptions> for SequenceOptions {
    fn from(wire: WireSequenceOptions) -> Self {
        let WireSequenceOptions { start, increment, min, max, cache, cycle } = wire;
        Self { start, increment, min, max, cache, cycle }
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSequence<'a> {
    name: WireName<'a>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    data_type: Option<WireSequenceType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    options: Option<WireSequenceOptions>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<WireOwner<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireOwner<'a> {
    table: WireName<'a>,
    column: Cow<'a, str>,
}

impl<'a> From<&'a Sequence> for WireSequence<'a> {
    fn from(sequence: &'a Sequence) -> Self {
        Self {
            name: (&sequence.name).into(),
            data_type: sequence.data_type.map(WireSequenceType),
            options: (!sequence.options.is_default()).then(|| (&sequence.options).into()),
            owner: sequence.owner.as_ref().map(|owner| WireOwner { table: (&owner.table).into(), column: Cow::from(&owner.column) }),
            comment: sequence.comment.as_ref().map(Cow::from),
        }
    }
}

impl From<WireSequence<'_>> for Sequence {
    fn from(wire: WireSequence<'_>) -> Self {
        Self {
            name: wire.name.into(),
            data_type: wire.data_type.map(|ty| ty.0),
            options: wire.options.map(Into::into).unwrap_or_default(),
            owner: wire.owner.map(|owner| SequenceOwner { table: owner.table.into(), column: owner.column.into_owned() }),
            comment: wire.comment.map(Cow::into_owned),
        }
    }
}
