//! Carrying out the statements of one migration.

use diesel_async::TransactionManager;
use diesel_kit_schema::folder::{Direction, Migration, Statement};

use super::Migrator;
use super::carry::{Carrier, Obstacle};
use super::history::{self, Entry, History};
use super::plan::checksum;
use super::run::send;
use super::script::Script;
use crate::error::{MigrationProblem as Problem, Remains};
use crate::{AnyConnection, AnyTransactionManager, Dialect, Error};

/// One migration in one direction.
pub(super) struct Work<'a> {
    migrator: &'a Migrator,
    migration: &'a Migration,
    direction: Direction,
}

impl<'a> Work<'a> {
    pub(super) fn new(migrator: &'a Migrator, migration: &'a Migration, direction: Direction) -> Self {
        Self { migrator, migration, direction }
    }

    fn direction(&self) -> &'static str {
        if self.direction == Direction::Up { "up" } else { "down" }
    }

    fn failed(&self, statements: &[Statement<'_>], index: usize, remains: Remains, source: diesel::result::Error) -> Error {
        Error::migration(Problem::Failed {
            file: self.migrator.file(self.migration, self.direction),
            line: statements[index].line,
            number: index + 1,
            count: statements.len(),
            remains,
            source,
        })
    }

    /// All statements and the history in one transaction.
    pub(super) async fn atomically(
        &self,
        conn: &mut AnyConnection,
        statements: &[Statement<'_>],
        record: impl AsyncFnOnce(&mut AnyConnection) -> Result<(), Error>,
    ) -> Result<(), Error> {
        AnyTransactionManager::begin_transaction(conn).await?;
        let outcome = self.in_transaction(conn, statements, record).await;
        end_transaction(conn, outcome).await
    }

    async fn in_transaction(
        &self,
        conn: &mut AnyConnection,
        statements: &[Statement<'_>],
        record: impl AsyncFnOnce(&mut AnyConnection) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for (index, statement) in statements.iter().enumerate() {
            send(conn, statement).await.map_err(|error| self.failed(statements, index, Remains::Nothing, error))?;
        }
        record(conn).await
    }

    /// A script of SQLite whose BEGIN and COMMIT are ours to send, so that the history is written in its transaction.
    pub(super) async fn script(
        &self,
        conn: &mut AnyConnection,
        script: &Script<'_>,
        record: impl AsyncFnOnce(&mut AnyConnection) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let before = script.prepare(conn).await?;
        let outcome = self.copying(conn, &script.body, record).await;
        let restored = script.restore(conn, before).await;
        outcome?;
        Ok(restored?)
    }

    async fn copying(
        &self,
        conn: &mut AnyConnection,
        statements: &[Statement<'_>],
        record: impl AsyncFnOnce(&mut AnyConnection) -> Result<(), Error>,
    ) -> Result<(), Error> {
        AnyTransactionManager::begin_transaction(conn).await?;
        let outcome = self.carrying(conn, statements, record).await;
        end_transaction(conn, outcome).await
    }

    async fn carrying(
        &self,
        conn: &mut AnyConnection,
        statements: &[Statement<'_>],
        record: impl AsyncFnOnce(&mut AnyConnection) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let stopped = |index: usize, obstacle| match obstacle {
            Obstacle::Failed(error) => self.failed(statements, index, Remains::Nothing, error),
            Obstacle::Breaks { object, reason } => {
                let file = self.migrator.file(self.migration, self.direction);
                Error::migration(Problem::Breaks { file, object, reason })
            }
        };
        let mut carrier = Carrier::default();
        for (index, statement) in statements.iter().enumerate() {
            carrier.send(conn, statement.text).await.map_err(|obstacle| stopped(index, obstacle))?;
        }
        carrier.finish(conn).await.map_err(|obstacle| stopped(statements.len().saturating_sub(1), obstacle))?;
        record(conn).await
    }

    /// Where to go on with a migration that did not come to its end.
    pub(super) fn resume_from(&self, dialect: Dialect, history: &History, statements: &[Statement<'_>]) -> Result<usize, Error> {
        let Some(row) = history.unfinished(self.migration.version.as_str()) else { return Ok(0) };
        let file = || self.migrator.file(self.migration, self.direction);
        if row.direction != self.direction() {
            return Err(Error::migration(Problem::HalfReverted { file: file(), direction: row.direction.clone() }));
        }
        let done = usize::try_from(row.done).unwrap_or(0);
        if row.started > row.done {
            // On one line: what follows the first line of a message says what to do.
            let statement =
                statements.get(done).map_or_else(String::new, |statement| statement.text.split_whitespace().collect::<Vec<_>>().join(" "));
            return Err(Error::migration(Problem::Interrupted {
                file: file(),
                number: done + 1,
                statement,
                version: self.migration.version.to_string(),
                table: self.migrator.tables.kit.clone(),
                checksum: checksum(dialect, &statements[..statements.len().min(done + 1)])?,
            }));
        }
        if statements.len() < done || checksum(dialect, &statements[..done])? != row.checksum {
            return Err(Error::migration(Problem::EditedBeforeResuming { file: file(), done }));
        }
        Ok(done)
    }

    /// Statement by statement: what is begun is written down before, and what is done after.
    pub(super) async fn one_by_one(&self, conn: &mut AnyConnection, statements: &[Statement<'_>], from: usize) -> Result<(), Error> {
        for (index, statement) in statements.iter().enumerate().skip(from) {
            self.note(conn, statements, index + 1, index).await?;
            if let Err(error) = send(conn, statement).await {
                // The server refused the statement, so it is not begun after all. If this cannot be written either, the connection is gone, and
                // that it was begun is the truth.
                let noted = self.note(conn, statements, index, index).await;
                let remains = if noted.is_ok() { Remains::Statements(index) } else { Remains::Unknown(index) };
                return Err(self.failed(statements, index, remains, error));
            }
            self.note(conn, statements, index + 1, index + 1).await?;
        }
        Ok(())
    }

    async fn note(&self, conn: &mut AnyConnection, statements: &[Statement<'_>], started: usize, done: usize) -> Result<(), Error> {
        let checksum = checksum(conn.dialect(), &statements[..done])?;
        let entry = Entry {
            version: self.migration.version.as_str(),
            name: &self.migration.name,
            checksum: &checksum,
            direction: self.direction(),
            finished: false,
            started,
            done,
            duration_ms: None,
        };
        Ok(history::write(conn, &self.migrator.tables, entry).await?)
    }
}

async fn end_transaction(conn: &mut AnyConnection, outcome: Result<(), Error>) -> Result<(), Error> {
    match outcome {
        Ok(()) => Ok(AnyTransactionManager::commit_transaction(conn).await?),
        Err(error) => {
            // The first error is the one to mend; a connection that cannot roll back is not used again.
            let _ = AnyTransactionManager::rollback_transaction(conn).await;
            Err(error)
        }
    }
}
