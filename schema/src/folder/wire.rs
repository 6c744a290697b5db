//! `migration.json`, format 1.

use std::borrow::Cow;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::changes::Changes;
use super::record::{Approval, Proof, RECORD_FORMAT, Record, StatementFacts};
use super::{StatementHash, Version};
use crate::change::Change;
use crate::hazard::{Hazard, HazardCode};
use crate::plan::Mode;
use crate::wire::change::WireChange;
use crate::wire::words;

words!(WireMode for Mode, "mode":
    "transaction" = Mode::Transaction,
    "single" = Mode::Single,
    "script" = Mode::Script,
);

#[derive(Debug, Deserialize)]
struct Header {
    format: u32,
}

#[derive(Debug, Deserialize)]
struct OnlyChanges {
    changes: Vec<WireChange<'static>>,
}

/// The changes of a record of format 1.
pub(super) fn changes(text: &str) -> Result<Vec<Change>, String> {
    let read: OnlyChanges = serde_json::from_str(text).map_err(|error| error.to_string())?;
    read.changes.into_iter().map(TryInto::try_into).collect()
}

/// The format of a record, which decides how the rest is read.
pub(super) fn format(text: &str) -> Result<u32, String> {
    serde_json::from_str(text).map(|header: Header| header.format).map_err(|error| error.to_string())
}

/// `C` is how changes are held: written as they are, and passed over when the file is read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireRecord<'a, C> {
    format: u32,
    version: Cow<'a, str>,
    name: Cow<'a, str>,
    group: Cow<'a, str>,
    target: String,
    parent: Cow<'a, str>,
    result: Cow<'a, str>,
    mode: WireMode,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    approvals: Vec<WireApproval<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    proof: Option<WireProof<'a>>,
    up: Vec<WireStatement<'a>>,
    down: Vec<WireStatement<'a>>,
    changes: C,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireStatement<'a> {
    statement: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    cause: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hazards: Vec<WireHazard<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireHazard<'a> {
    code: Cow<'a, str>,
    object: Cow<'a, str>,
    message: Cow<'a, str>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireApproval<'a> {
    code: Cow<'a, str>,
    object: Cow<'a, str>,
    statement: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<Cow<'a, str>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireProof<'a> {
    server: Cow<'a, str>,
    returns: bool,
}

impl WireRecord<'static, IgnoredAny> {
    /// All but the changes.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let wire: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if wire.format > RECORD_FORMAT { Err(format!("format {}", wire.format)) } else { Ok(wire) }
    }
}

impl<'a> WireRecord<'a, Vec<WireChange<'a>>> {
    pub(super) fn of(record: &'a Record, changes: &'a [Change]) -> Self {
        Self {
            format: RECORD_FORMAT,
            version: Cow::from(record.version.as_str()),
            name: Cow::from(&record.name),
            group: Cow::from(record.group.as_str()),
            target: record.target.to_string(),
            parent: Cow::from(record.parent.as_str()),
            result: Cow::from(record.result.as_str()),
            mode: WireMode(record.mode),
            approvals: record.approvals.iter().map(WireApproval::from).collect(),
            proof: record.proof.as_ref().map(|proof| WireProof { server: Cow::from(&proof.server), returns: proof.returns }),
            up: record.up.iter().map(WireStatement::from).collect(),
            down: record.down.iter().map(WireStatement::from).collect(),
            changes: changes.iter().map(WireChange::from).collect(),
        }
    }
}

impl<C> WireRecord<'_, C> {
    pub(super) fn into_record(self, changes: Changes) -> Result<Record, String> {
        Ok(Record {
            version: Version::new(self.version.into_owned()),
            name: self.name.into_owned(),
            group: Version::new(self.group.into_owned()),
            target: self.target.parse().map_err(|error| format!("its target: {error}"))?,
            parent: self.parent.parse().map_err(|error| format!("its parent: {error}"))?,
            result: self.result.parse().map_err(|error| format!("its result: {error}"))?,
            mode: self.mode.0,
            approvals: self.approvals.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            proof: self.proof.map(|proof| Proof { server: proof.server.into_owned(), returns: proof.returns }),
            up: self.up.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            down: self.down.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            changes,
        })
    }
}

impl<'a> From<&'a StatementFacts> for WireStatement<'a> {
    fn from(facts: &'a StatementFacts) -> Self {
        Self {
            statement: Cow::from(facts.hash.as_str()),
            cause: Cow::from(&facts.cause),
            hazards: facts.hazards.iter().map(WireHazard::from).collect(),
        }
    }
}

impl<'a> From<&'a Hazard> for WireHazard<'a> {
    fn from(hazard: &'a Hazard) -> Self {
        Self { code: Cow::from(hazard.code.as_str()), object: Cow::from(&hazard.object), message: Cow::from(&hazard.message) }
    }
}

impl TryFrom<WireStatement<'_>> for StatementFacts {
    type Error = String;

    fn try_from(wire: WireStatement<'_>) -> Result<Self, String> {
        let hazard = |hazard: WireHazard<'_>| {
            Ok(Hazard { code: code(&hazard.code)?, object: hazard.object.into_owned(), message: hazard.message.into_owned() })
        };
        let hazards = wire.hazards.into_iter().map(hazard);
        Ok(Self { hash: statement(wire.statement)?, cause: wire.cause.into_owned(), hazards: hazards.collect::<Result<_, String>>()? })
    }
}

impl<'a> From<&'a Approval> for WireApproval<'a> {
    fn from(approval: &'a Approval) -> Self {
        Self {
            code: Cow::from(approval.code.as_str()),
            object: Cow::from(&approval.object),
            statement: Cow::from(approval.statement.as_str()),
            reason: approval.reason.as_ref().map(Cow::from),
        }
    }
}

impl TryFrom<WireApproval<'_>> for Approval {
    type Error = String;

    fn try_from(wire: WireApproval<'_>) -> Result<Self, String> {
        Ok(Self {
            code: code(&wire.code)?,
            object: wire.object.into_owned(),
            statement: statement(wire.statement)?,
            reason: wire.reason.map(Cow::into_owned),
        })
    }
}

fn code(text: &str) -> Result<HazardCode, String> {
    HazardCode::parse(text).ok_or_else(|| format!("unknown hazard `{text}`"))
}

fn statement(text: Cow<'_, str>) -> Result<StatementHash, String> {
    StatementHash::try_from(text.into_owned()).map_err(|error| format!("a statement's hash: {error}"))
}
