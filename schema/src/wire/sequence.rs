use serde::{Deserialize, Serialize};

use super::is_false;
use crate::model::SequenceOptions;

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
