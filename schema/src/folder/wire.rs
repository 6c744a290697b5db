//! `migration.json`, format 1.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::changes::Changes;
use super::record::{Approval, RECORD_FORMAT, Record, StatementFacts};
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
    changes: Vec<WireChange>,
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
pub(super) struct WireRecord<C> {
    format: u32,
    version: String,
    name: String,
    group: String,
    target: String,
    parent: String,
    result: String,
    mode: WireMode,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    approvals: Vec<WireApproval>,
    up: Vec<WireStatement>,
    down: Vec<WireStatement>,
    changes: C,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireStatement {
    statement: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    cause: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hazards: Vec<WireHazard>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireHazard {
    code: String,
    object: String,
    message: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireApproval {
    code: String,
    object: String,
    statement: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl WireRecord<IgnoredAny> {
    pub(super) fn read(text: &str) -> Result<Record, String> {
        let wire: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if wire.format > RECORD_FORMAT {
            return Err(format!("format {}", wire.format));
        }
        wire.into_record(Changes::unread(text))
    }
}

impl WireRecord<Vec<WireChange>> {
    pub(super) fn of(record: &Record, changes: &[Change]) -> Self {
        Self {
            format: RECORD_FORMAT,
            version: record.version.to_string(),
            name: record.name.clone(),
            group: record.group.to_string(),
            target: record.target.to_string(),
            parent: record.parent.to_string(),
            result: record.result.to_string(),
            mode: WireMode(record.mode),
            approvals: record.approvals.iter().map(WireApproval::from).collect(),
            up: record.up.iter().map(WireStatement::from).collect(),
            down: record.down.iter().map(WireStatement::from).collect(),
            changes: changes.iter().map(WireChange::from).collect(),
        }
    }
}

impl<C> WireRecord<C> {
    fn into_record(self, changes: Changes) -> Result<Record, String> {
        Ok(Record {
            version: Version::new(self.version),
            name: self.name,
            group: Version::new(self.group),
            target: self.target.parse().map_err(|error| format!("its target: {error}"))?,
            parent: self.parent.parse().map_err(|error| format!("its parent: {error}"))?,
            result: self.result.parse().map_err(|error| format!("its result: {error}"))?,
            mode: self.mode.0,
            approvals: self.approvals.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            up: self.up.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            down: self.down.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            changes,
        })
    }
}

impl From<&StatementFacts> for WireStatement {
    fn from(facts: &StatementFacts) -> Self {
        let hazard =
            |hazard: &Hazard| WireHazard { code: hazard.code.to_string(), object: hazard.object.clone(), message: hazard.message.clone() };
        Self { statement: facts.hash.to_string(), cause: facts.cause.clone(), hazards: facts.hazards.iter().map(hazard).collect() }
    }
}

impl TryFrom<WireStatement> for StatementFacts {
    type Error = String;

    fn try_from(wire: WireStatement) -> Result<Self, String> {
        let hazards =
            wire.hazards.into_iter().map(|hazard| Ok(Hazard { code: code(&hazard.code)?, object: hazard.object, message: hazard.message }));
        Ok(Self { hash: statement(&wire.statement)?, cause: wire.cause, hazards: hazards.collect::<Result<_, String>>()? })
    }
}

impl From<&Approval> for WireApproval {
    fn from(approval: &Approval) -> Self {
        Self {
            code: approval.code.to_string(),
            object: approval.object.clone(),
            statement: approval.statement.to_string(),
            reason: approval.reason.clone(),
        }
    }
}

impl TryFrom<WireApproval> for Approval {
    type Error = String;

    fn try_from(wire: WireApproval) -> Result<Self, String> {
        Ok(Self { code: code(&wire.code)?, object: wire.object, statement: statement(&wire.statement)?, reason: wire.reason })
    }
}

fn code(text: &str) -> Result<HazardCode, String> {
    HazardCode::parse(text).ok_or_else(|| format!("unknown hazard `{text}`"))
}

fn statement(text: &str) -> Result<StatementHash, String> {
    text.parse().map_err(|error| format!("a statement's hash: {error}"))
}
