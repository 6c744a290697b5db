//! What commands do with databases. Everything else works offline.

mod applied;
mod dry_run;
mod exist;
pub(crate) mod guard;
mod migrate;
mod status;
mod support;

use std::future::Future;

use diesel_kit::migrations::{HistoryTables, Migrator};
use diesel_kit::{AnyConnection, DatabaseUrl};
use diesel_kit_schema::folder::{History, Migration, Version};

pub(crate) use self::applied::refuse_if_applied;
pub(crate) use self::exist::{Server, create, create_if_missing, drop, may_exist};
pub(crate) use self::migrate::{Migrate, Revert, migrate, reset, revert};
pub(crate) use self::status::status;
use crate::error::{Error, Problem};
use crate::project::{Project, Selected};

/// Runs what waits for a server.
pub(crate) fn block_on<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Error::failed(format!("failed to start the async runtime: {error}")))?.block_on(work)
}

fn history_tables(project: &Project) -> HistoryTables {
    HistoryTables { diesel: project.config.diesel_history.clone(), kit: project.config.kit_history.clone() }
}

/// The migrations of a target, with what is wrong with them as problems of their own.
pub(crate) fn migrator(project: &Project, target: &Selected) -> Result<(Migrator, History), Error> {
    let history = History::read(&target.folder)?;
    let migrator = Migrator::from_folder(&target.folder)?.history_tables(history_tables(project));
    Ok((migrator, history))
}

/// Connects, and checks that the server is what the target says.
async fn connect(target: &Selected, url: &DatabaseUrl) -> Result<AnyConnection, Error> {
    let conn = AnyConnection::connect(url).await?;
    let found = support::target_name(conn.dialect());
    if found == target.target.name() {
        return Ok(conn);
    }
    Err(Problem::new(format!("{url} is {}, and target {} is {}", conn.dialect(), target.name, target.target))
        .with_help("give each database a `[[target]]` of its own in kit.toml, and pass --target")
        .into())
}

/// The version that a flag means: whole, or so much of it that only one migration fits; of a group the last one, for a group is one.
fn find_version(history: &History, text: &str) -> Result<Version, Error> {
    let fits: Vec<&Migration> = history.migrations.iter().filter(|migration| migration.version.as_str().starts_with(text)).collect();
    let group = |migration: &Migration| migration.record.as_ref().map_or_else(|| migration.version.clone(), |record| record.group.clone());
    let found = match fits[..] {
        [] => return Err(Error::usage(format!("--to: there is no migration of version {text}"))),
        [one] => one,
        _ if fits.iter().all(|migration| group(migration) == group(fits[0])) => fits[0],
        _ => return Err(Error::usage(format!("--to: {} migrations begin with {text}: say more of it", fits.len()))),
    };
    let last = history.migrations.iter().rev().find(|migration| group(migration) == group(found));
    Ok(last.unwrap_or(found).version.clone())
}
