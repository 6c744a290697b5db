use super::changes::Changes;
use super::wire::{self, WireRecord};
use super::{StatementHash, Version};
use crate::change::Change;
use crate::hazard::{Hazard, HazardCode};
use crate::plan::Mode;
use crate::snapshot::{StateHash, to_laid_out_json};
use crate::target::Target;

/// The format that this version writes. It reads every format up to it.
pub const RECORD_FORMAT: u32 = 1;

/// What `migration.json` says of a migration. It holds no SQL: facts stand beside the hash of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The version, as in the folder's name.
    pub version: Version,
    /// The name, as in the folder's name behind the version.
    pub name: String,
    /// The version of the first migration that was generated together with this one: status and revert take them as one.
    pub group: Version,
    /// What the SQL was written for.
    pub target: Target,
    /// The state that it starts from.
    pub parent: StateHash,
    /// The state that it ends in.
    pub result: StateHash,
    /// How the SQL runs, both ways.
    pub mode: Mode,
    /// What someone approved.
    pub approvals: Vec<Approval>,
    /// That it was carried out on a scratch database, if it was.
    pub proof: Option<Proof>,
    /// The statements of `up.sql`, in order.
    pub up: Vec<StatementFacts>,
    /// The statements of `down.sql`, in order.
    pub down: Vec<StatementFacts>,
    /// What differs between the two states.
    pub changes: Changes,
}

/// What is known of one statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementFacts {
    /// Which statement.
    pub hash: StatementHash,
    /// Why it is there; empty for a frame such as BEGIN.
    pub cause: String,
    /// What it locks, rewrites, loses or breaks.
    pub hazards: Vec<Hazard>,
}

/// Someone's consent to a hazard. Another statement text voids it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Approval {
    /// The hazard's code.
    pub code: HazardCode,
    /// What it befalls.
    pub object: String,
    /// The statement that it was given for.
    pub statement: StatementHash,
    /// Why.
    pub reason: Option<String>,
}

/// That a migration was carried out on a scratch database before it was written: up leads to what the target looks like when it is built directly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What server carried it out, such as `PostgreSQL 18.1`.
    pub server: String,
    /// Whether down leads back to the origin; not where it refuses, for what was done cannot be undone.
    pub returns: bool,
}

/// Why a `migration.json` could not be read. The caller adds the file's name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// The file is not JSON, or not of this shape.
    #[error("{0}")]
    Malformed(String),
    /// The file was written by a newer version.
    #[error("it has format {found}, and this version of kit reads formats up to {known}: install a newer kit")]
    FromTheFuture {
        /// The format in the file.
        found: u32,
        /// The newest that this version reads.
        known: u32,
    },
}

impl Record {
    /// Reads a record of any format up to [`RECORD_FORMAT`].
    ///
    /// # Errors
    /// When the text is no record, or one of a newer format.
    pub fn from_json(text: impl Into<String>) -> Result<Self, RecordError> {
        let text = text.into();
        // Reading the format alone goes through the whole text, which is large: that is done only for what cannot be read.
        let wire = WireRecord::read(&text).map_err(|error| match wire::format(&text) {
            Ok(found) if found > RECORD_FORMAT => RecordError::FromTheFuture { found, known: RECORD_FORMAT },
            _ => RecordError::Malformed(error),
        })?;
        wire.into_record(Changes::unread(text)).map_err(RecordError::Malformed)
    }

    /// The record as it stands in the folder, with a newline at its end.
    ///
    /// # Errors
    /// When it was read from a file, and its changes are not of the format.
    pub fn to_json(&self) -> Result<String, RecordError> {
        Ok(self.to_json_with(&self.changes.get()?))
    }

    /// The record with changes that are at hand.
    pub(super) fn to_json_with(&self, changes: &[Change]) -> String {
        to_laid_out_json(&WireRecord::of(self, changes), 5)
    }

    /// Whether a hazard of a statement was approved.
    #[must_use]
    pub fn approval(&self, statement: &StatementHash, hazard: &Hazard) -> Option<&Approval> {
        let is =
            |approval: &&Approval| approval.code == hazard.code && approval.object == hazard.object && approval.statement == *statement;
        self.approvals.iter().find(is)
    }
}
