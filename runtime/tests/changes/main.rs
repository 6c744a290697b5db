//! The engine's cases on live servers: apply, compare with a database built directly, take back, and look after the rows.
#![allow(unreachable_pub, reason = "modules of one test binary share what they make")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says its seed"
)]
#![recursion_limit = "256"]

/// A test a server, each a call of the module's own `run`.
macro_rules! on {
    ($($server:ident: $target:expr),* $(,)?) => {$(
        #[test]
        fn $server() {
            run(stringify!($server), $target);
        }
    )*};
}

#[allow(dead_code, reason = "shared with the golden tests, which need another part of it")]
#[path = "../../../schema/tests/support/mod.rs"]
mod cases;
mod content;
mod cost;
mod database;
mod domains;
mod fingerprint;
mod introspected;
mod place;
mod policies;
mod random;
mod read;
mod rights;
#[path = "../../../xtask/support/servers.rs"]
mod servers;

use std::collections::BTreeSet;

use cases::{Carried, Case};
use content::Content;
use database::Database;
use diesel_kit_schema::Target;
use diesel_kit_schema::diff::reversed;
use diesel_kit_schema::hazard::HazardCode;
use diesel_kit_schema::plan::{Edge, PlannedStatement, create};

on! {
    sqlite: Target::sqlite(3, 53),
    sqlite_as_of_3_35: Target::sqlite(3, 35),
    sqlite_as_of_3_40: Target::sqlite(3, 40),
    postgres_15: Target::postgres(15),
    postgres_16: Target::postgres(16),
    postgres_18: Target::postgres(18),
    mariadb_10_11: Target::mariadb(10, 11),
    mariadb_11_8: Target::mariadb(11, 8),
    mysql_9: Target::mysql(9, 0),
}

fn run(server: &'static str, target: Target) {
    every_case("cases", server, &target, check);
}

/// Runs a check over all cases in a database of its own, and names every case that is wrong.
fn every_case(name: &str, server: &'static str, target: &Target, check: impl AsyncFn(&mut Database, &Case, &Target) -> Result<(), String>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open(&format!("{name}_{server}"), server).await else { return };
        let mut wrong = Vec::new();
        for case in Case::all() {
            if let Err(problem) = check(&mut database, &case, target).await {
                wrong.push(format!("{} on {server}: {problem}", case.name()));
            }
        }
        database.close().await;
        assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
    });
}

async fn check(database: &mut Database, case: &Case, target: &Target) -> Result<(), String> {
    // What a target refuses stands in the golden files.
    let Ok(carried) = case.carry_out(target) else { return Ok(()) };
    if carried.difference.after.extensions.iter().any(|extension| database.lacks(&extension.name)) {
        return Ok(());
    }
    let build = |schema| create(target, schema).map_err(|error| error.to_string());

    database.empty().await;
    database.run(&build(&carried.difference.after)?).await.map_err(|error| format!("building the result directly: {error}"))?;
    let expected = fingerprint::take(database).await;

    let refused = case.refused_rows(target);
    if !refused.is_empty() {
        refuses(database, case, &carried, &refused).await?;
    }
    fill(database, case, &carried).await?;
    let start = fingerprint::take(database).await;
    let rows_before = content::take(database, &carried.before).await;

    for edge in &carried.edges {
        migrate(database, edge, &edge.up).await.map_err(|error| format!("up: {error}"))?;
    }
    same("up leads elsewhere than building directly", &fingerprint::take(database).await, &expected)?;
    let rows_after = content::take(database, &carried.difference.after).await;
    let removed = case.removed();
    content::nothing_lost(&rows_before, &rows_after, &carried.difference.changes, &removed)?;
    for statement in case.after_it(target) {
        database.execute(&statement).await.map_err(|error| format!("after it: {error}"))?;
    }
    let rows_after = content::take(database, &carried.difference.after).await;

    if carried.edges.iter().any(cannot_be_undone) {
        return Ok(());
    }
    // What only the server knows: that there is no way back.
    let goes_back = carried.edges.iter().any(|edge| !edge.down.is_empty());
    if let Some(message) = case.down_fails().filter(|_| goes_back) {
        for edge in carried.edges.iter().rev() {
            if let Err(problem) = migrate(database, edge, &edge.down).await {
                return if problem.contains(&message) { Ok(()) } else { Err(format!("down fails with {problem}, and not with {message}")) };
            }
        }
        return Err("down leads back, and the case says that it fails".to_owned());
    }
    for edge in carried.edges.iter().rev() {
        if let Err(error) = migrate(database, edge, &edge.down).await {
            return undone_or_refused(database, &carried, &rows_after, edge, error).await;
        }
    }
    same("down does not lead back", &fingerprint::take(database).await, &start)?;
    let back = reversed(&carried.before, &carried.difference.changes).map_err(|error| error.to_string())?;
    let returned: Vec<_> = removed.into_iter().map(|(old, new)| (new, old)).collect();
    content::nothing_lost(&rows_after, &content::take(database, &carried.before).await, &back, &returned)
}

/// An empty database becomes the start of the case, with its rows.
async fn fill(database: &mut Database, case: &Case, carried: &Carried) -> Result<(), String> {
    database.empty().await;
    let start = create(&carried.target, &carried.before).map_err(|error| error.to_string())?;
    database.run(&start).await.map_err(|error| format!("building the start: {error}"))?;
    for row in case.rows() {
        database.execute(&row).await.map_err(|error| format!("{row}: {error}"))?;
    }
    Ok(())
}

/// With these rows the change must fail, and take none of them away.
async fn refuses(database: &mut Database, case: &Case, carried: &Carried, rows: &[String]) -> Result<(), String> {
    fill(database, case, carried).await?;
    for row in rows {
        database.execute(row).await.map_err(|error| format!("{row}: {error}"))?;
    }
    let start = fingerprint::take(database).await;
    let rows_before = content::take(database, &carried.before).await;
    let mut refused = Ok(());
    for edge in &carried.edges {
        if refused.is_ok() {
            refused = migrate(database, edge, &edge.up).await;
        }
    }
    if refused.is_ok() {
        return Err("goes through with rows that must be refused".to_owned());
    }
    database.roll_back().await;
    let left = fingerprint::take(database).await;
    if carried.edges.len() == 1 && database.has_transactional_ddl() {
        same("something is left of a change that was refused", &left, &start)?;
    }
    if left != start {
        return Ok(());
    }
    content::nothing_lost(&rows_before, &content::take(database, &carried.before).await, &[], &[])
}

/// Where the way back has nothing to give to rows, it fails and keeps them: a required column comes back, a parent comes back without its
/// rows, or rows came that hold a label that goes.
async fn undone_or_refused(database: &mut Database, carried: &Carried, rows: &Content, edge: &Edge, error: String) -> Result<(), String> {
    let has = |statements: &[PlannedStatement], code| statements.iter().any(|one| one.hazards.iter().any(|hazard| hazard.code == code));
    let orphans = has(&edge.up, HazardCode::DropsTable) && has(&edge.down, HazardCode::MayRefuseRows);
    if !orphans && !has(&edge.down, HazardCode::RefusesRows) && !has(&edge.down, HazardCode::DropsLabel) {
        return Err(format!("down: {error}"));
    }
    database.roll_back().await;
    if database.has_transactional_ddl() && carried.edges.len() == 1 {
        return content::nothing_lost(rows, &content::take(database, &carried.difference.after).await, &[], &[]);
    }
    Ok(())
}

/// Whether the way back is a statement that only fails: no cast leads back.
fn cannot_be_undone(edge: &Edge) -> bool {
    edge.down.iter().any(|statement| statement.cause == "what was done cannot be undone")
}

async fn migrate(database: &mut Database, edge: &Edge, statements: &[PlannedStatement]) -> Result<(), String> {
    if edge.mode == diesel_kit_schema::plan::Mode::Transaction && database.has_transactional_ddl() {
        database.execute("BEGIN").await?;
        database.run(statements).await?;
        return database.execute("COMMIT").await;
    }
    database.run(statements).await
}

fn same(what: &str, got: &BTreeSet<String>, expected: &BTreeSet<String>) -> Result<(), String> {
    if got == expected {
        return Ok(());
    }
    let missing: Vec<_> = expected.difference(got).map(|line| format!("\n  - {line}")).collect();
    let surplus: Vec<_> = got.difference(expected).map(|line| format!("\n  + {line}")).collect();
    Err(format!("{what}:{}{}", missing.concat(), surplus.concat()))
}

/// SQLite's copy of a table takes over only what the model knows; what it would lose makes it fail, and nothing has happened.
#[test]
fn a_copy_refuses_what_it_would_lose() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for unknown in ["CREATE TRIGGER mine AFTER INSERT ON users BEGIN SELECT 1; END", "CREATE INDEX mine ON users (name)"] {
            let target = Target::sqlite(3, 40);
            let mut database = Database::open("copy", "sqlite").await.unwrap();
            let case = Case::named("parent_rebuilt_keeps_children");
            let carried = case.carry_out(&target).unwrap();
            database.run(&create(&target, &carried.before).unwrap()).await.unwrap();
            database.execute(unknown).await.unwrap();
            let start = fingerprint::take(&mut database).await;
            let problem = migrate(&mut database, &carried.edges[0], &carried.edges[0].up).await.unwrap_err();
            assert!(problem.contains("that kit does not know"), "{problem}");
            assert_eq!(fingerprint::take(&mut database).await, start);
            assert_eq!(database.lines("SELECT name AS line FROM sqlite_master WHERE name = 'mine'").await, ["mine"]);
        }
    });
}
