//! Databases that were written in SQL: both sides are read, and the way from one to the other, and back, is carried out. `KIT_UPDATE=1` records what
//! the newest PostgreSQL told, for the tests without servers.

use std::fs;
use std::path::{Path, PathBuf};

use diesel_kit_schema::diff::differences;
use diesel_kit_schema::folder::split;
use diesel_kit_schema::intent::Intents;
use diesel_kit_schema::introspect::level;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::plan;
use diesel_kit_schema::{Canonical, Target};

use super::{migrate, same};
use crate::database::Database;
use crate::{content, fingerprint};

on! {
    postgres_15: Target::postgres(15),
    postgres_16: Target::postgres(16),
    postgres_18: Target::postgres(18),
}

fn run(server: &'static str, target: Target) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open(&format!("sides_{server}"), server).await else { return };
        let mut wrong = Vec::new();
        for folder in folders() {
            if let Err(problem) = check(&mut database, &folder, &target).await {
                wrong.push(format!("{} on {server}: {problem}", folder.file_name().unwrap().display()));
            }
        }
        database.close().await;
        assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
    });
}

fn folders() -> Vec<PathBuf> {
    let all = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/tests/read")).unwrap();
    let chosen = std::env::var("KIT_CASES").ok();
    let mut folders: Vec<PathBuf> = all.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| {
        let name = folder.file_name().unwrap().to_string_lossy();
        chosen.as_ref().is_none_or(|chosen| chosen.split(',').any(|start| name.starts_with(start)))
    });
    folders.sort();
    folders
}

async fn check(database: &mut Database, folder: &Path, target: &Target) -> Result<(), String> {
    load(database, folder, "after", target).await?;
    let expected = fingerprint::take(database).await;
    let after = read(database, folder, "after", target).await?;
    load(database, folder, "before", target).await?;
    let start = fingerprint::take(database).await;
    let before = read(database, folder, "before", target).await?;
    let rows = content::take(database, &before).await;

    let (before, after) = level(&before, &after);
    let changes = differences(&before, &after);
    let edges = plan(target, &before, &changes, &Intents::default()).map_err(|error| error.to_string())?;
    for edge in &edges {
        migrate(database, edge, &edge.up).await.map_err(|error| format!("up: {error}"))?;
    }
    same("up leads elsewhere", &fingerprint::take(database).await, &expected)?;
    let again = database.introspect(target).await?.printed;
    let (again, settled) = level(&again, &after);
    let left = differences(&again, &settled);
    if !left.is_empty() {
        return Err(format!("up leaves: {}", left.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")));
    }
    content::nothing_lost(&rows, &content::take(database, &after).await, &changes, &[])?;
    for edge in edges.iter().rev() {
        migrate(database, edge, &edge.down).await.map_err(|error| format!("down: {error}"))?;
    }
    same("down leads elsewhere", &fingerprint::take(database).await, &start)
}

async fn load(database: &mut Database, folder: &Path, side: &str, target: &Target) -> Result<(), String> {
    database.empty().await;
    let sql = fs::read_to_string(folder.join(format!("{side}.sql"))).unwrap();
    for statement in split(target.dialect, &sql).unwrap() {
        database.execute(statement.text).await?;
    }
    Ok(())
}

async fn read(database: &mut Database, folder: &Path, side: &str, target: &Target) -> Result<Canonical<Schema>, String> {
    if std::env::var_os("KIT_UPDATE").is_some() && *target == Target::postgres(18) {
        let rows = database.catalog(target).await;
        fs::write(folder.join(format!("{side}.rows")), rows).unwrap();
    }
    let read = database.introspect(target).await?;
    if read.left_out.is_empty() { Ok(read.printed) } else { Err(format!("left out: {:?}", read.left_out)) }
}
