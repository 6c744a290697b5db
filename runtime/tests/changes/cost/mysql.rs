//! Each ALTER TABLE of every case is asked for in the way that others notice least, then in the next, until the server accepts one: its lock,
//! and whether the table became another file, are those that were predicted.

use std::collections::BTreeMap;

use diesel_kit_schema::cost::LockMode;
use diesel_kit_schema::plan::{PlannedStatement, create};
use diesel_kit_schema::{Flavor, Target};

use crate::cases::Case;
use crate::database::Database;
use crate::every_case;

on! {
    mariadb_10_11: Target::mariadb(10, 11),
    mariadb_11_8: Target::mariadb(11, 8),
    mysql_9: Target::mysql(9, 0),
}

/// From what others notice least to what they notice most.
const WAYS: [(&str, LockMode, bool); 7] = [
    ("ALGORITHM=INSTANT", LockMode::MetadataOnly, true),
    ("ALGORITHM=NOCOPY, LOCK=NONE", LockMode::MetadataOnly, false),
    ("ALGORITHM=INPLACE, LOCK=NONE", LockMode::MetadataOnly, true),
    ("ALGORITHM=NOCOPY, LOCK=SHARED", LockMode::Shared, false),
    ("ALGORITHM=INPLACE, LOCK=SHARED", LockMode::Shared, true),
    ("ALGORITHM=COPY, LOCK=NONE", LockMode::MetadataOnly, true),
    ("ALGORITHM=COPY, LOCK=SHARED", LockMode::Shared, true),
];

fn run(server: &'static str, target: Target) {
    every_case("cost", server, &target, check);
}

async fn check(database: &mut Database, case: &Case, target: &Target) -> Result<(), String> {
    let Ok(carried) = case.carry_out(target) else { return Ok(()) };
    database.empty().await;
    let start = create(target, &carried.before).map_err(|error| error.to_string())?;
    database.run(&start).await.map_err(|error| format!("building the start: {error}"))?;
    for row in case.rows() {
        database.execute(&row).await?;
    }
    let mut wrong = Vec::new();
    for statement in carried.edges.iter().flat_map(|edge| &edge.up) {
        // What the migration makes costs nobody anything. Partitions are not asked about: their clauses take no algorithm.
        let held = statement.sql.strip_prefix("ALTER TABLE `").and_then(|rest| rest.split_once('`'));
        match held.filter(|_| !statement.cost.locks.is_empty() && !statement.sql.contains("PARTITION")) {
            Some((table, clauses)) => wrong.extend(compare(database, target, statement, table, clauses).await?),
            None => database.execute(&statement.sql).await?,
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

async fn compare(
    database: &mut Database,
    target: &Target,
    statement: &PlannedStatement,
    table: &str,
    clauses: &str,
) -> Result<Vec<String>, String> {
    let before = files(database, target).await;
    let mut taken = None;
    for (way, lock, on_all) in WAYS {
        if !on_all && target.flavor == Flavor::Original {
            continue;
        }
        match database.execute(&format!("ALTER TABLE `{table}` {way}, {clauses}")).await {
            Ok(()) => {
                taken = Some((way, lock));
                break;
            }
            Err(error) if error.contains("is not supported") => {}
            Err(error) => return Err(error),
        }
    }
    let Some((way, lock)) = taken else { return Err(format!("no way is accepted: {}", statement.sql)) };
    // Partitions have files of their own.
    let after = files(database, target).await;
    let rewritten = before.get(table).map(|file| Some(file) != after.get(table));
    let (name, cost) = (diesel_kit_schema::model::ObjectName::new(table), &statement.cost);
    let mut wrong = Vec::new();
    if cost.locks.get(&name) != Some(&lock) {
        wrong.push(format!("{way}, predicted was {:?}: {}", cost.locks.get(&name).map(|lock| lock.as_str()), statement.sql));
    }
    if let Some(rewritten) = rewritten.filter(|rewritten| *rewritten != cost.rewrites.contains(&name)) {
        wrong.push(format!("{way}, another file: {rewritten}, which was not predicted: {}", statement.sql));
    }
    Ok(wrong)
}

/// The file of each table, by the number that InnoDB gives it.
async fn files(database: &mut Database, target: &Target) -> BTreeMap<String, String> {
    let catalog = match target.flavor {
        Flavor::Original => "INNODB_TABLES",
        Flavor::Mariadb => "INNODB_SYS_TABLES",
    };
    let sql = format!(
        "SELECT concat(substring_index(NAME, '/', -1), '|', TABLE_ID) AS line FROM information_schema.{catalog} WHERE NAME LIKE concat(database(), '/%')"
    );
    let lines = database.lines(&sql).await;
    lines.iter().filter_map(|line| line.split_once('|')).map(|(name, file)| (name.to_owned(), file.to_owned())).collect()
}
