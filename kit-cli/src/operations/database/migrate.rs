//! Migrations carried out, one way and back.

use std::collections::BTreeSet;

use diesel_kit::migrations::{Done, MigrationState, MigrationStatus, Migrator, Version};
use diesel_kit::{AnyConnection, DatabaseUrl};
use diesel_kit_schema::folder::{Direction, History, Migration};
use serde_json::{Value, json};

use super::{block_on, connect, dry_run, exist, find_version, guard, migrator};
use crate::error::{Error, Place, Problem, shown};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};

/// What `kit migrate` is asked to do.
#[derive(Debug)]
pub(crate) struct Migrate {
    pub(crate) to: Option<String>,
    pub(crate) dry_run: bool,
    pub(crate) out_of_order: bool,
}

/// What `kit revert` is asked to do.
#[derive(Debug)]
pub(crate) struct Revert {
    pub(crate) to: Option<String>,
    pub(crate) destroy: Option<String>,
}

/// Applies what is pending.
pub(crate) fn migrate(project: &Project, request: &Migrate, output: &mut Output) -> Result<Outcome, Error> {
    let (target, url) = project.database()?;
    require_folder(&target)?;
    let (mut migrator, history) = migrator(project, &target)?;
    migrator = migrator.allow_out_of_order(request.out_of_order);
    if let Some(to) = &request.to {
        migrator = migrator.to(find_version(&history, to)?);
    }
    if request.dry_run {
        let pending: Vec<Migration> = if exist::may_exist(&url) {
            block_on(async { Ok(migrator.pending(&mut connect(&target, &url).await?).await?.into_iter().cloned().collect()) })?
        } else {
            let last = request.to.as_deref().map(|to| find_version(&history, to)).transpose()?;
            history.migrations.iter().filter(|migration| last.as_ref().is_none_or(|last| migration.version <= *last)).cloned().collect()
        };
        return dry_run::outcome(&target, &url, &pending, output);
    }
    let done = block_on(async {
        let mut conn = connect(&target, &url).await?;
        let before = in_whole(&migrator, &mut conn).await?;
        match migrator.run(&mut conn).await {
            Ok(done) => Ok(done),
            Err(error) => {
                // What went through before the failure stays, and is told.
                for version in in_whole(&migrator, &mut conn).await.unwrap_or_default().difference(&before) {
                    let folder = history.find(version).map_or_else(|| version.to_string(), |migration| migration.folder.clone());
                    output.say(format!("applied {folder}"));
                }
                Err(error.into())
            }
        }
    })?;
    if history.migrations.is_empty() {
        output.say(format!("Nothing to do: {} holds no migrations.", shown(&target.folder)));
    } else if done.is_empty() {
        output.say(format!("Nothing to do: {url} has every migration."));
    }
    Ok(outcome(&target, &url, "applied", &done))
}

/// A folder that is not there is more often another working folder than a project without migrations.
fn require_folder(target: &Selected) -> Result<(), Error> {
    if target.folder.is_dir() {
        return Ok(());
    }
    Err(Problem::new(format!("there is no migrations folder {}", shown(&target.folder)))
        .with_help("run `kit generate` to write the first migration, or run kit in the project's folder")
        .into())
}

/// The versions that the database has from the first statement to the last.
async fn in_whole(migrator: &Migrator, conn: &mut AnyConnection) -> Result<BTreeSet<Version>, Error> {
    let has = |status: &MigrationStatus| matches!(status.state, MigrationState::Applied { .. });
    Ok(migrator.status(conn).await?.into_iter().filter(has).map(|status| status.version).collect())
}

/// The versions that the database has, wholly or in part.
async fn applied(migrator: &Migrator, conn: &mut AnyConnection) -> Result<BTreeSet<Version>, Error> {
    let has = |status: &MigrationStatus| !matches!(status.state, MigrationState::Pending | MigrationState::OutOfOrder);
    Ok(migrator.status(conn).await?.into_iter().filter(has).map(|status| status.version).collect())
}

/// What `kit revert --to` calls the state before the first migration.
const BASE: &str = "base";

/// How far a revert goes.
enum Reach {
    /// The newest migration, with its group.
    Newest,
    /// Everything behind a version.
    Behind(Version),
    /// Everything.
    Base,
}

/// Takes back the newest migration, everything behind a version, or all.
pub(crate) fn revert(project: &Project, request: &Revert, output: &mut Output) -> Result<Outcome, Error> {
    let (target, url) = project.database()?;
    let (mut migrator, history) = migrator(project, &target)?;
    let reach = match request.to.as_deref() {
        None => Reach::Newest,
        Some(BASE) => Reach::Base,
        Some(to) => Reach::Behind(find_version(&history, to)?),
    };
    migrator = match &reach {
        Reach::Newest => migrator,
        Reach::Behind(to) => migrator.to(to.clone()),
        Reach::Base => migrator.to_base(),
    };
    let done = block_on(async {
        let mut conn = connect(&target, &url).await?;
        let applied = applied(&migrator, &mut conn).await?;
        if applied.is_empty() {
            return Ok(Vec::new());
        }
        let applied: Vec<&Migration> = history.migrations.iter().filter(|migration| applied.contains(&migration.version)).collect();
        let lost = losses(&going(&applied, &reach));
        if let Some(first) = lost.first() {
            let what = format!("reverting loses data ({first}{}) in", if lost.len() > 1 { ", and more" } else { "" });
            guard::check(&target, &url, &what, request.destroy.as_deref())?;
        }
        Ok(migrator.revert(&mut conn).await?)
    })?;
    if done.is_empty() {
        output.say(format!("Nothing to do: {url} has no migration to revert."));
    }
    Ok(outcome(&target, &url, "reverted", &done))
}

/// The migrations that a revert takes back.
fn going<'a>(applied: &[&'a Migration], reach: &Reach) -> Vec<&'a Migration> {
    let group = |migration: &Migration| migration.record.as_ref().map_or_else(|| migration.version.clone(), |record| record.group.clone());
    let newest = applied.last().map(|migration| group(migration));
    let goes = |migration: &&&Migration| match reach {
        Reach::Newest => Some(group(migration)) == newest,
        Reach::Behind(to) => migration.version > *to,
        Reach::Base => true,
    };
    applied.iter().filter(goes).copied().collect()
}

/// What is lost for good on the way down.
fn losses(migrations: &[&Migration]) -> Vec<String> {
    let facts = migrations.iter().filter_map(|migration| migration.record.as_ref()).flat_map(|record| &record.down);
    let hazards = facts.flat_map(|facts| &facts.hazards).filter(|hazard| hazard.code.blocks());
    hazards.map(|hazard| format!("{} {}", hazard.code, hazard.object)).collect()
}

/// Drops the database, makes it again and applies every migration.
pub(crate) fn reset(project: &Project, destroy: Option<&str>, output: &mut Output) -> Result<Outcome, Error> {
    let (target, url) = project.database()?;
    guard::check(&target, &url, "this drops the database", destroy)?;
    require_folder(&target)?;
    // A folder that cannot be read must not cost the database.
    let history = History::read(&target.folder)?;
    for migration in &history.migrations {
        let file = shown(&target.folder.join(&migration.folder).join("up.sql"));
        let statements =
            migration.statements(target.target.dialect, Direction::Up).map_err(|error| Error::failed(format!("{file}: {error}")))?;
        if statements.is_empty() && migration.record.is_some() {
            return Err(Problem::at(Place::file(file), "it holds no statement")
                .with_help("write the SQL, or `SELECT 1;` if there is nothing to do")
                .into());
        }
    }
    exist::drop_if_there(&url)?;
    exist::create_if_missing(&url)?;
    output.say(format!("Dropped and created {url}"));
    migrate(project, &Migrate { to: None, dry_run: false, out_of_order: false }, output)
}

fn outcome(target: &Selected, url: &DatabaseUrl, verb: &str, done: &[Done]) -> Outcome {
    let text = done.iter().map(|done| format!("{verb} {} ({} ms)\n", done.folder, done.duration.as_millis())).collect::<String>();
    let list: Vec<Value> = done
        .iter()
        .map(|done| {
            let milliseconds = u64::try_from(done.duration.as_millis()).unwrap_or(u64::MAX);
            json!({ "version": done.version.as_str(), "folder": done.folder, "milliseconds": milliseconds })
        })
        .collect();
    Outcome::new(text, &json!({ "target": target.name, "database": url.to_string(), verb: list }))
}
