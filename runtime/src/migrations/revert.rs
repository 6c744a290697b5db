use std::time::Instant;

use diesel_kit_schema::folder::{Direction, Migration, Version};

use super::history::{self, History};
use super::lock::Lock;
use super::plan::is_atomic;
use super::progress::Work;
use super::script::Script;
use super::{Done, Migrator};
use crate::error::MigrationProblem as Problem;
use crate::{AnyConnection, Error};

impl Migrator {
    /// Reverts the newest migration and what was generated together with it; with [`Migrator::to`], everything newer than that version;
    /// with [`Migrator::to_base`], everything.
    ///
    /// # Errors
    /// If there is nothing to revert, a migration has no way back, or a statement of it fails.
    pub async fn revert(&self, conn: &mut AnyConnection) -> Result<Vec<Done>, Error> {
        let lock = Lock::take(conn, self.lock_timeout).await?;
        let outcome = self.revert_locked(conn).await;
        let released = lock.release(conn).await;
        let done = outcome?;
        released?;
        Ok(done)
    }

    async fn revert_locked(&self, conn: &mut AnyConnection) -> Result<Vec<Done>, Error> {
        self.check_target(conn.dialect())?;
        history::create(conn, &self.tables).await?;
        let history = History::read(conn, &self.tables).await?;
        self.check_applied(conn.dialect(), &history)?;
        let mut done = Vec::new();
        let going = self.to_revert(&history)?;
        for migration in going.iter().filter(|migration| migration.down.is_some()) {
            self.check_filled(conn.dialect(), migration, Direction::Down)?;
        }
        for migration in going {
            let begun = Instant::now();
            self.take_back(conn, &history, migration).await?;
            done.push(Done { version: migration.version.clone(), folder: migration.folder.clone(), duration: begun.elapsed() });
        }
        Ok(done)
    }

    /// What is to be reverted, newest first.
    fn to_revert(&self, history: &History) -> Result<Vec<&Migration>, Error> {
        let applied = self.migrations().iter().rev().filter(|migration| history.applied.contains_key(migration.version.as_str()));
        let applied: Vec<&Migration> = applied.collect();
        let Some(newest) = applied.first() else { return Err(Error::migration(Problem::NothingToRevert)) };
        if self.to_base {
            return Ok(applied);
        }
        if let Some(to) = &self.to {
            if self.folders.find(to).is_none() {
                return Err(Error::migration(Problem::NoSuchVersion { version: to.to_string() }));
            }
            return Ok(applied.into_iter().take_while(|migration| migration.version > *to).collect());
        }
        let group = group_of(newest);
        Ok(applied.iter().copied().take_while(|migration| group_of(migration) == group).collect())
    }

    async fn take_back(&self, conn: &mut AnyConnection, history: &History, migration: &Migration) -> Result<(), Error> {
        if migration.down.is_none() {
            return Err(Error::migration(Problem::NoWayBack { file: self.file(migration, Direction::Down) }));
        }
        let statements = self.statements(conn.dialect(), migration, Direction::Down)?;
        let work = Work::new(self, migration, Direction::Down);
        let forget = async |conn: &mut AnyConnection| -> Result<(), Error> {
            history::forget(conn, &self.tables.diesel, migration.version.as_str()).await?;
            history::forget(conn, &self.tables.kit, migration.version.as_str()).await?;
            Ok(())
        };
        if let Some(script) = Script::of(conn.dialect(), migration.mode(), &statements) {
            work.script(conn, &script, forget).await
        } else if is_atomic(conn.dialect(), migration.mode()) {
            work.atomically(conn, &statements, forget).await
        } else {
            let from = work.resume_from(conn.dialect(), history, &statements)?;
            work.one_by_one(conn, &statements, from).await?;
            forget(conn).await
        }
    }
}

/// The migrations that were generated together with this one; a plain folder stands alone.
fn group_of(migration: &Migration) -> &Version {
    migration.record.as_ref().map_or(&migration.version, |record| &record.group)
}
