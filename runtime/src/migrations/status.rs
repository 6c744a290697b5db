use diesel_kit_schema::folder::{Direction, Migration, Version};

use super::Migrator;
use super::history::History;
use super::plan::checksum;
use crate::{AnyConnection, Error};

/// A migration, and what the database says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MigrationStatus {
    /// Its version.
    pub version: Version,
    /// Its folder; `None` if the database has applied it and the folder is gone.
    pub folder: Option<String>,
    /// How it stands.
    pub state: MigrationState,
}

/// How a migration stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrationState {
    /// To be applied.
    Pending,
    /// Applied, at the time that the server prints.
    Applied {
        /// When.
        at: String,
        /// Whether kit has its checksum. What Diesel's own tool applied has none until the next run: nobody can tell whether it was edited.
        recorded: bool,
    },
    /// Applied, and edited since.
    Edited,
    /// Applied, and its folder is gone.
    Missing,
    /// Older than one that was applied.
    OutOfOrder,
    /// Begun without a transaction, and stopped.
    Unfinished {
        /// How many statements are done.
        done: usize,
        /// Whether the next one was begun too: nobody knows whether the server carried it out, and a run refuses to go on.
        interrupted: bool,
    },
    /// Applied, and its way back was begun without a transaction and stopped.
    HalfReverted {
        /// How many statements of the way back are done.
        done: usize,
    },
}

impl Migrator {
    /// How every migration stands. Only reads, and waits for no lock.
    ///
    /// # Errors
    /// If the migrations are of another kind of database, or the history cannot be read.
    pub async fn status(&self, conn: &mut AnyConnection) -> Result<Vec<MigrationStatus>, Error> {
        self.check_target(conn.dialect())?;
        let history = History::read(conn, &self.tables).await?;
        let mut all = Vec::new();
        for migration in self.migrations() {
            let state = self.state(conn, &history, migration)?;
            all.push(MigrationStatus { version: migration.version.clone(), folder: Some(migration.folder.clone()), state });
        }
        for version in history.applied.keys().map(|version| Version::new(version.as_str())) {
            if self.folders.find(&version).is_none() {
                all.push(MigrationStatus { version, folder: None, state: MigrationState::Missing });
            }
        }
        all.sort_by(|a, b| a.version.cmp(&b.version));
        Ok(all)
    }

    /// The migrations that [`Migrator::run`] would apply. Only reads, and waits for no lock.
    ///
    /// # Errors
    /// Those with which a run would refuse to begin.
    pub async fn pending(&self, conn: &mut AnyConnection) -> Result<Vec<&Migration>, Error> {
        let history = History::read(conn, &self.tables).await?;
        self.pending_after(conn.dialect(), &history)
    }

    fn state(&self, conn: &AnyConnection, history: &History, migration: &Migration) -> Result<MigrationState, Error> {
        let version = migration.version.as_str();
        let row = history.rows.get(version);
        if let Some(row) = history.unfinished(version) {
            let done = usize::try_from(row.done).unwrap_or(0);
            match history.applied.contains_key(version) {
                true if row.direction == "down" => return Ok(MigrationState::HalfReverted { done }),
                // Diesel's table decides: someone took it to its end without kit.
                true => {}
                false => return Ok(MigrationState::Unfinished { done, interrupted: row.started > row.done }),
            }
        }
        let Some(at) = history.applied.get(version) else {
            let overtaken = history.applied.keys().next_back().is_some_and(|newest| newest.as_str() > version);
            return Ok(if overtaken { MigrationState::OutOfOrder } else { MigrationState::Pending });
        };
        let sum = checksum(conn.dialect(), &self.statements(conn.dialect(), migration, Direction::Up)?)?;
        let recorded = row.filter(|row| row.finished);
        let edited = recorded.is_some_and(|row| row.checksum != sum);
        Ok(if edited { MigrationState::Edited } else { MigrationState::Applied { at: at.clone(), recorded: recorded.is_some() } })
    }
}
