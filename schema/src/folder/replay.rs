use std::path::PathBuf;

use super::{History, RecordError};
use crate::canonical::Canonical;
use crate::change::{ApplyError, apply};
use crate::model::Schema;
use crate::snapshot::StateHash;

/// Why a history could not be replayed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The changes of a record cannot be read.
    #[error("failed to read {}: {error}", path.display())]
    Record {
        /// The migration.json.
        path: PathBuf,
        /// Why.
        error: RecordError,
    },
    /// A change does not fit the state that the earlier migrations lead to.
    #[error("{}: {error}", path.display())]
    Change {
        /// The migration.json.
        path: PathBuf,
        /// Why.
        error: ApplyError,
    },
    /// The changes lead to another state than the record says.
    #[error("{}: its changes lead to state {found}, and it says that they lead to {expected}", path.display())]
    OtherState {
        /// The migration.json.
        path: PathBuf,
        /// The state that it names.
        expected: StateHash,
        /// The state that its changes lead to.
        found: StateHash,
    },
}

/// The schema after all migrations: their typed changes, carried out in order on an empty schema. This is what `snapshot.json` holds.
///
/// # Errors
/// When a record's changes do not fit, or do not lead to the state that it names.
pub fn replay(history: &History) -> Result<Canonical<Schema>, ReplayError> {
    let mut schema = Canonical::default();
    for migration in &history.migrations {
        let Some(record) = &migration.record else { continue };
        let path = || history.folder.join(&migration.folder).join("migration.json");
        let changes = record.changes.get().map_err(|error| ReplayError::Record { path: path(), error })?;
        schema = apply(&schema, &changes).map_err(|error| ReplayError::Change { path: path(), error })?;
        let found = StateHash::of(&schema);
        if found != record.result {
            return Err(ReplayError::OtherState { path: path(), expected: record.result.clone(), found });
        }
    }
    Ok(schema)
}
