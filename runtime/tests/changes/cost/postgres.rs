//! What each statement of every case takes, as predicted and as the server tells: locks, files written anew, tables read.

use std::collections::{BTreeMap, BTreeSet};

use diesel_kit_schema::Target;
use diesel_kit_schema::plan::{PlannedStatement, create};

use crate::cases::Case;
use crate::database::Database;
use crate::every_case;

on! {
    postgres_15: Target::postgres(15),
    postgres_16: Target::postgres(16),
    postgres_18: Target::postgres(18),
}

/// What lies in the database: oid, kind, name, file, and how often this session has read it from beginning to end.
const RELATIONS: &str =
    "SELECT c.oid::text || '|' || c.relkind::text || '|' || CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname
        || '|' || coalesce(pg_relation_filenode(c.oid), 0) || '|' || coalesce(pg_stat_get_xact_numscans(c.oid), 0)
        || '|' || c.relispartition::text AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'";

const LOCKS: &str = "SELECT relation::text || '|' || upper(trim(trailing FROM regexp_replace(regexp_replace(mode, 'Lock$', ''), '([A-Z])', ' \\1', 'g'))) AS line
    FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted AND mode <> 'AccessShareLock'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

struct Relation {
    name: String,
    has_rows_of_its_own: bool,
    is_partition: bool,
    file: String,
    scans: u64,
}

fn run(server: &'static str, target: Target) {
    every_case("cost", server, &target, check);
}

async fn check(database: &mut Database, case: &Case, target: &Target) -> Result<(), String> {
    let Ok(carried) = case.carry_out(target) else { return Ok(()) };
    if carried.difference.after.extensions.iter().any(|extension| database.lacks(&extension.name)) {
        return Ok(());
    }
    database.empty().await;
    let start = create(target, &carried.before).map_err(|error| error.to_string())?;
    database.run(&start).await.map_err(|error| format!("building the start: {error}"))?;
    for row in case.rows() {
        database.execute(&row).await?;
    }
    // Where times are not those of UTC, a column that gets a zone is written anew.
    database.execute("SET TimeZone = 'Europe/Vienna'").await?;
    let mut wrong = Vec::new();
    // What the migration makes, nobody else sees yet.
    let there: BTreeSet<String> = relations(database).await.into_keys().collect();
    for statement in carried.edges.iter().flat_map(|edge| &edge.up) {
        wrong.extend(compare(database, &there, statement).await?);
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Runs one statement and names what it took otherwise than predicted.
async fn compare(database: &mut Database, there: &BTreeSet<String>, statement: &PlannedStatement) -> Result<Vec<String>, String> {
    database.execute("BEGIN").await?;
    let mut before = relations(database).await;
    before.retain(|oid, _| there.contains(oid));
    if let Err(error) = database.execute(&statement.sql).await {
        database.roll_back().await;
        return Err(error);
    }
    let after = relations(database).await;
    let mut locks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in database.lines(LOCKS).await {
        let (oid, mode) = line.split_once('|').unwrap();
        // Rows go into the partitions that they belong to, and the body of a routine is read as if it ran.
        let by_rows = mode.trim() == "ROW EXCLUSIVE";
        let aside = |relation: &Relation| relation.is_partition || statement.sql.starts_with("CREATE PROCEDURE");
        if let Some(relation) = before.get(oid).filter(|relation| !(by_rows && aside(relation))) {
            locks.entry(relation.name.clone()).or_default().insert(mode.trim().to_owned());
        }
    }
    database.execute("COMMIT").await?;

    let cost = &statement.cost;
    let mut wrong = Vec::new();
    let predicted: BTreeMap<String, &str> = cost.locks.iter().map(|(name, mode)| (name.to_string(), mode.as_str())).collect();
    for (name, modes) in &locks {
        match predicted.get(name) {
            Some(mode) if modes.contains(*mode) && strongest(modes) == *mode => {}
            other => wrong.push(format!("takes {} of {name}, predicted was {other:?}", strongest(modes))),
        }
    }
    let untaken = predicted.iter().filter(|(name, _)| !locks.contains_key(*name));
    wrong.extend(untaken.map(|(name, mode)| format!("does not take {mode} of {name}")));
    let names = |list: &[diesel_kit_schema::model::ObjectName]| list.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let (rewrites, scans) = (names(&cost.rewrites), names(&cost.scans));
    for (oid, relation) in before.iter().filter(|(_, relation)| relation.has_rows_of_its_own) {
        let Some(now) = after.get(oid) else { continue };
        let name = &relation.name;
        if (now.file != relation.file) != rewrites.contains(name) {
            wrong.push(format!("writes {name} anew: {}, predicted was {}", now.file != relation.file, rewrites.contains(name)));
        }
        if now.scans > relation.scans && !scans.contains(name) {
            wrong.push(format!("reads {name}, which was not predicted"));
        }
        // An index, or that there is no row to compare, can save the reading of a table that is read only for another's sake.
        let is_subject = statement.sql.starts_with(&format!("ALTER TABLE {} ", quoted(name)));
        if is_subject && now.scans == relation.scans && scans.contains(name) && !rewrites.contains(name) {
            wrong.push(format!("does not read {name}, as was predicted"));
        }
    }
    Ok(wrong.into_iter().map(|problem| format!("{problem}: {}", statement.sql)).collect())
}

async fn relations(database: &mut Database) -> BTreeMap<String, Relation> {
    let of = |line: String| {
        let fields: Vec<&str> = line.split('|').collect();
        let relation = Relation {
            name: fields[2].to_owned(),
            has_rows_of_its_own: matches!(fields[1], "r" | "m"),
            file: fields[3].to_owned(),
            scans: fields[4].parse().unwrap(),
            is_partition: fields[5] == "true",
        };
        (fields[0].to_owned(), relation)
    };
    database.lines(RELATIONS).await.into_iter().map(of).collect()
}

/// Of the locks on one relation, the one that keeps most others waiting.
fn strongest(modes: &BTreeSet<String>) -> &str {
    let ranks = ["ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"];
    let rank = |mode: &str| ranks.iter().position(|other| *other == mode);
    modes.iter().map(String::as_str).max_by_key(|mode| rank(mode)).unwrap_or_default()
}

fn quoted(name: &str) -> String {
    name.split('.').map(|part| format!("\"{part}\"")).collect::<Vec<_>>().join(".")
}
