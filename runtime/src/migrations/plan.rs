//! Folders against history: what is pending, and what stands in the way.

use diesel_kit_schema::folder::{Direction, Migration, Statement, StatementHash, Version};
use diesel_kit_schema::plan::Mode;

use super::history::History;
use super::{Migrator, embedded, sql_dialect};
use crate::error::MigrationProblem as Problem;
use crate::{Dialect, Error};

/// The checksum of statements: their text without comments and layout.
pub(super) fn checksum(dialect: Dialect, statements: &[Statement<'_>]) -> Result<String, Error> {
    let text = statements.iter().map(|statement| statement.text).collect::<Vec<_>>().join(";\n");
    // The statements were cut out of a text that could be cut, so each can be hashed; should that ever be untrue, it is an error all the same.
    StatementHash::of(sql_dialect(dialect), &text)
        .map(|hash| hash.to_string())
        .map_err(|error| Error::migration(Problem::Hash(error.to_string())))
}

impl Migrator {
    pub(super) fn statements<'m>(
        &self,
        dialect: Dialect,
        migration: &'m Migration,
        direction: Direction,
    ) -> Result<Vec<Statement<'m>>, Error> {
        migration
            .statements(sql_dialect(dialect), direction)
            .map(|statements| statements.into_iter().map(|(statement, _)| statement).collect())
            .map_err(|error| Error::migration(Problem::Split { file: self.file(migration, direction), reason: error.to_string() }))
    }

    pub(super) fn file(&self, migration: &Migration, direction: Direction) -> String {
        let name = if direction == Direction::Up { "up.sql" } else { "down.sql" };
        self.folders.folder.join(&migration.folder).join(name).display().to_string()
    }

    /// Migrations of another kind of database never run, not even the statements that both would understand.
    pub(super) fn check_target(&self, dialect: Dialect) -> Result<(), Error> {
        let names = embedded::target_names(&self.folders);
        if names.is_empty() || names == [embedded::name(dialect)] {
            return Ok(());
        }
        Err(Error::migration(Problem::OtherTarget {
            folder: self.folders.folder.display().to_string(),
            found: names.join(", "),
            dialect: dialect.to_string(),
        }))
    }

    /// The migrations that are to be applied, oldest first.
    pub(super) fn pending_after(&self, dialect: Dialect, history: &History) -> Result<Vec<&Migration>, Error> {
        self.check_target(dialect)?;
        self.check_applied(dialect, history)?;
        let newest = history.applied.keys().next_back();
        let mut pending = Vec::new();
        for migration in self.migrations() {
            let version = migration.version.as_str();
            if history.applied.contains_key(version) || self.to.as_ref().is_some_and(|to| migration.version > *to) {
                continue;
            }
            if let Some(newest) = newest.filter(|newest| newest.as_str() > version && !self.out_of_order) {
                let newest = newest.clone();
                return Err(Error::migration(Problem::OutOfOrder { folder: migration.folder.clone(), newest }));
            }
            self.check_filled(dialect, migration, Direction::Up)?;
            pending.push(migration);
        }
        if let Some(to) = self.to.as_ref().filter(|to| self.folders.find(to).is_none()) {
            return Err(Error::migration(Problem::NoSuchVersion { version: to.to_string() }));
        }
        Ok(pending)
    }

    /// A migration of kit's that nobody has filled yet is not carried out. A plain folder may be empty, as Diesel has it.
    pub(super) fn check_filled(&self, dialect: Dialect, migration: &Migration, direction: Direction) -> Result<(), Error> {
        if migration.record.is_some() && self.statements(dialect, migration, direction)?.is_empty() {
            return Err(Error::migration(Problem::NoStatement { file: self.file(migration, direction) }));
        }
        Ok(())
    }

    /// What was applied has to be there, and as it was.
    pub(super) fn check_applied(&self, dialect: Dialect, history: &History) -> Result<(), Error> {
        for version in history.applied.keys() {
            let Some(migration) = self.folders.find(&Version::new(version.as_str())) else {
                return Err(Error::migration(Problem::Missing {
                    version: version.clone(),
                    folder: self.folders.folder.display().to_string(),
                }));
            };
            let Some(row) = history.rows.get(version).filter(|row| row.finished && row.direction == "up") else { continue };
            if row.checksum != checksum(dialect, &self.statements(dialect, migration, Direction::Up)?)? {
                return Err(Error::migration(Problem::Edited { file: self.file(migration, Direction::Up), version: version.clone() }));
            }
        }
        Ok(())
    }
}

/// Whether a transaction protects the whole migration.
pub(super) fn is_atomic(dialect: Dialect, mode: Mode) -> bool {
    // Every DDL statement of MySQL commits.
    mode == Mode::Transaction && !dialect.is_mysql_like()
}
