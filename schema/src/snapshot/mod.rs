//! `snapshot.json`: a canonical schema in the repository.

mod hash;
mod layout;

use serde::{Deserialize, Serialize};

use crate::canonical::Canonical;
use crate::model::Schema;
use crate::target::Target;
use crate::wire::schema::{ColumnOrder, WireSchema, WireState};

pub use hash::{HashError, StateHash};
pub(crate) use hash::{hex, hex_digits};
pub(crate) use layout::to_laid_out_json;

/// The format that this version writes. It reads every format up to it.
pub const SNAPSHOT_FORMAT: u32 = 1;

/// The schema after the newest migration of one target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// What the schema is for.
    pub target: Target,
    /// The schema.
    pub schema: Canonical<Schema>,
}

/// Why a snapshot could not be read. The caller adds the file's name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
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
    /// The target is none that this version knows.
    #[error("its target: {0}")]
    Target(#[from] crate::target::TargetError),
}

#[derive(Deserialize)]
struct Header {
    format: u32,
}

/// `S` is how the schema is held: made table by table when it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireSnapshot<S> {
    format: u32,
    target: String,
    schema: S,
}

impl Snapshot {
    /// An empty schema.
    #[must_use]
    pub fn empty(target: Target) -> Self {
        Self { target, schema: Canonical::default() }
    }

    /// Reads a snapshot of any format up to [`SNAPSHOT_FORMAT`].
    ///
    /// # Errors
    /// When the text is no snapshot, or one of a newer format.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        // Reading the format alone goes through the whole text: that is done only for what cannot be read.
        let wire: WireSnapshot<WireSchema> = serde_json::from_str(text).map_err(|error| match serde_json::from_str(text) {
            Ok(Header { format }) if format > SNAPSHOT_FORMAT => SnapshotError::FromTheFuture { found: format, known: SNAPSHOT_FORMAT },
            _ => SnapshotError::Malformed(error.to_string()),
        })?;
        if wire.format > SNAPSHOT_FORMAT {
            return Err(SnapshotError::FromTheFuture { found: wire.format, known: SNAPSHOT_FORMAT });
        }
        let schema = Schema::try_from(wire.schema).map_err(SnapshotError::Malformed)?;
        Ok(Self { target: wire.target.parse()?, schema: Canonical::trusted(schema) })
    }

    /// The snapshot as it stands in the repository: one column, constraint or index a line, and a newline at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        let wire = WireSnapshot {
            format: SNAPSHOT_FORMAT,
            target: self.target.to_string(),
            schema: WireState::new(&self.schema, ColumnOrder::AsItIs),
        };
        to_laid_out_json(&wire, 5)
    }

    /// The name of this state. The server's version is no part of it, nor is the order of columns within a table.
    #[must_use]
    pub fn hash(&self) -> StateHash {
        StateHash::of(&self.schema)
    }
}
