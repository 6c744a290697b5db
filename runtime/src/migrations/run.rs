use std::time::{Duration, Instant};

use diesel_async::SimpleAsyncConnection;
use diesel_kit_schema::folder::{Direction, Migration, Statement};

use super::history::{self, Entry, History};
use super::lock::Lock;
use super::plan::{checksum, is_atomic};
use super::progress::Work;
use super::script::Script;
use super::{Done, Migrator};
use crate::error::MigrationProblem as Problem;
use crate::{AnyConnection, Error};

impl Migrator {
    /// Applies every pending migration.
    ///
    /// # Errors
    /// If a migration fails, was edited or is missing or out of order, or if another runner holds the lock for too long. What was applied before
    /// the failure stays applied; the message says how far the failed one came.
    pub async fn run(&self, conn: &mut AnyConnection) -> Result<Vec<Done>, Error> {
        let lock = Lock::take(conn, self.lock_timeout).await?;
        let outcome = self.run_locked(conn).await;
        let released = lock.release(conn).await;
        let done = outcome?;
        released?;
        Ok(done)
    }

    /// Records every pending migration as applied, and runs nothing: the database has all that they would make. Whoever calls it has looked.
    ///
    /// # Errors
    /// If a migration was edited or is missing, or if another runner holds the lock for too long.
    pub async fn record_all(&self, conn: &mut AnyConnection) -> Result<Vec<Done>, Error> {
        let lock = Lock::take(conn, self.lock_timeout).await?;
        let outcome = self.record_locked(conn).await;
        let released = lock.release(conn).await;
        let done = outcome?;
        released?;
        Ok(done)
    }

    async fn record_locked(&self, conn: &mut AnyConnection) -> Result<Vec<Done>, Error> {
        self.check_target(conn.dialect())?;
        history::create(conn, &self.tables).await?;
        let history = History::read(conn, &self.tables).await?;
        let pending = self.pending_after(conn.dialect(), &history)?;
        self.adopt(conn, &history).await?;
        let mut done = Vec::new();
        for migration in pending {
            if history.unfinished(migration.version.as_str()).is_some() {
                return Err(Error::migration(Problem::HalfReverted {
                    file: self.file(migration, Direction::Up),
                    direction: "up".to_owned(),
                }));
            }
            let statements = self.statements(conn.dialect(), migration, Direction::Up)?;
            let sum = checksum(conn.dialect(), &statements)?;
            self.record(conn, migration, &sum, statements.len(), 0).await?;
            done.push(Done { version: migration.version.clone(), folder: migration.folder.clone(), duration: Duration::ZERO });
        }
        Ok(done)
    }

    async fn run_locked(&self, conn: &mut AnyConnection) -> Result<Vec<Done>, Error> {
        self.check_target(conn.dialect())?;
        history::create(conn, &self.tables).await?;
        let history = History::read(conn, &self.tables).await?;
        let pending = self.pending_after(conn.dialect(), &history)?;
        self.adopt(conn, &history).await?;
        let mut done = Vec::new();
        for migration in pending {
            let duration = self.apply(conn, &history, migration).await?;
            done.push(Done { version: migration.version.clone(), folder: migration.folder.clone(), duration });
        }
        Ok(done)
    }

    /// Writes kit's rows of migrations that Diesel's own tool applied, and drops those of migrations that it reverted.
    async fn adopt(&self, conn: &mut AnyConnection, history: &History) -> Result<(), Error> {
        for migration in self.migrations() {
            let version = migration.version.as_str();
            let applied = history.applied.contains_key(version);
            match history.rows.get(version) {
                Some(row) if applied && !row.finished && row.direction == "down" => {
                    let file = self.file(migration, Direction::Down);
                    return Err(Error::migration(Problem::HalfReverted { file, direction: row.direction.clone() }));
                }
                Some(row) if row.finished && !applied => history::forget(conn, &self.tables.kit, version).await?,
                row if applied && row.is_none_or(|row| !row.finished) => {
                    let statements = self.statements(conn.dialect(), migration, Direction::Up)?;
                    let sum = checksum(conn.dialect(), &statements)?;
                    history::write(conn, &self.tables, finished(migration, &sum, statements.len(), None)).await?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    async fn apply(&self, conn: &mut AnyConnection, history: &History, migration: &Migration) -> Result<Duration, Error> {
        let begun = Instant::now();
        let statements = self.statements(conn.dialect(), migration, Direction::Up)?;
        let sum = checksum(conn.dialect(), &statements)?;
        let work = Work::new(self, migration, Direction::Up);
        let duration = || i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX);
        let script = Script::of(conn.dialect(), migration.mode(), &statements);
        if let Some(script) = &script {
            work.script(conn, script, async |conn| self.record(conn, migration, &sum, statements.len(), duration()).await).await?;
        } else if is_atomic(conn.dialect(), migration.mode()) {
            work.atomically(conn, &statements, async |conn| self.record(conn, migration, &sum, statements.len(), duration()).await).await?;
        } else {
            let from = work.resume_from(conn.dialect(), history, &statements)?;
            work.one_by_one(conn, &statements, from).await?;
            self.record(conn, migration, &sum, statements.len(), duration()).await?;
        }
        Ok(begun.elapsed())
    }

    async fn record(
        &self,
        conn: &mut AnyConnection,
        migration: &Migration,
        sum: &str,
        count: usize,
        duration_ms: i64,
    ) -> Result<(), Error> {
        history::apply(conn, &self.tables, migration.version.as_str()).await?;
        history::write(conn, &self.tables, finished(migration, sum, count, Some(duration_ms))).await?;
        Ok(())
    }
}

fn finished<'a>(migration: &'a Migration, checksum: &'a str, count: usize, duration_ms: Option<i64>) -> Entry<'a> {
    Entry {
        version: migration.version.as_str(),
        name: &migration.name,
        checksum,
        direction: "up",
        finished: true,
        started: count,
        done: count,
        duration_ms,
    }
}

/// Sends one statement.
pub(super) async fn send(conn: &mut AnyConnection, statement: &Statement<'_>) -> diesel::QueryResult<()> {
    conn.batch_execute(statement.text).await
}
