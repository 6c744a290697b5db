//! The same cases with the database as the source: both sides are built, read, and the way from what was read to what was read is carried out.

use diesel_kit_schema::change::Change;
use diesel_kit_schema::diff::differences;
use diesel_kit_schema::intent::Intents;
use diesel_kit_schema::model::{Schema, SqlObject, SqlObjectKind, Table};
use diesel_kit_schema::plan::{Edge, PlanError, create, plan};
use diesel_kit_schema::{Canonical, Dialect, Target};

use super::{cannot_be_undone, every_case, migrate, same};
use crate::cases::Case;
use crate::database::Database;
use crate::{content, fingerprint};

on! {
    sqlite: Target::sqlite(3, 53),
    postgres_15: Target::postgres(15),
    postgres_16: Target::postgres(16),
    postgres_18: Target::postgres(18),
    mariadb_10_11: Target::mariadb(10, 11),
    mariadb_11_8: Target::mariadb(11, 8),
    mysql_9: Target::mysql(9, 0),
}

fn run(server: &'static str, target: Target) {
    every_case("read", server, &target, check);
}

async fn check(database: &mut Database, case: &Case, target: &Target) -> Result<(), String> {
    let Ok(carried) = case.carry_out(target) else { return Ok(()) };
    if carried.difference.after.extensions.iter().any(|extension| database.lacks(&extension.name)) {
        return Ok(());
    }
    if has_unread(target, &carried.before) || has_unread(target, &carried.difference.after) {
        return Ok(());
    }
    let build = |schema| create(target, schema).map_err(|error| error.to_string());

    database.empty().await;
    database.run(&build(&carried.difference.after)?).await.map_err(|error| format!("building the result: {error}"))?;
    let expected = fingerprint::take(database).await;
    let after = read(database, target).await?;

    // What was read, built again, is what was read.
    database.empty().await;
    database.run(&build(&after)?).await.map_err(|error| format!("building what was read: {error}"))?;
    same("what was read is another schema", &fingerprint::take(database).await, &expected)?;
    let again = read(database, target).await?;
    equal("what was read from what was read differs", &again, &after)?;

    database.empty().await;
    database.run(&build(&carried.before)?).await.map_err(|error| format!("building the start: {error}"))?;
    for row in case.rows() {
        database.execute(&row).await.map_err(|error| format!("{row}: {error}"))?;
    }
    let before = read(database, target).await?;
    let rows = content::take(database, &carried.before).await;
    let changes = differences(&before, &after);
    let edges = match plan(target, &before, &changes, &Intents::default()) {
        Ok(edges) => edges,
        // Without answers and intent some changes are refused, in words.
        Err(PlanError::Refused { .. } | PlanError::Missing(_)) => return Ok(()),
        Err(error) => return Err(format!("planning the way between what was read: {error}")),
    };
    if edges.iter().any(cannot_be_undone) {
        return Ok(());
    }
    if let Err(refused) = migrate_all(database, &edges).await {
        // Rows that only an answer could carry over are the server's to refuse: without them nothing may be.
        if case.rows().is_empty() {
            return Err(refused);
        }
        database.empty().await;
        database.run(&build(&carried.before)?).await.map_err(|error| format!("building the start: {error}"))?;
        migrate_all(database, &edges).await?;
        return same("the way between what was read leads elsewhere", &fingerprint::take(database).await, &expected);
    }
    same("the way between what was read leads elsewhere", &fingerprint::take(database).await, &expected)?;
    equal("what is there after the change differs", &read(database, target).await?, &after)?;
    // Without a rename a table that has another name is another table.
    let drops = changes.iter().any(|change| matches!(change, Change::DropTable(_)));
    if drops { Ok(()) } else { content::nothing_lost(&rows, &content::take(database, &after).await, &changes, &[]) }
}

/// Whether it holds what is not read from a database yet: that is named, in `what_is_not_read_is_named`.
fn has_unread(target: &Target, schema: &Schema) -> bool {
    if target.dialect == Dialect::Postgres {
        // Partitions that others make are told from none only by who wrote it.
        let is_external = |table: &Table| table.partitioning.as_ref().is_some_and(|partitioning| partitioning.external);
        // The version that a server brings by itself is read as none, so that nothing leads to it from another.
        let has_version = schema.extensions.iter().any(|extension| extension.version.is_some());
        return has_version || schema.tables.iter().any(|table| is_external(table));
    }
    let in_sql = |object: &SqlObject| object.id.kind == SqlObjectKind::Grant;
    schema.sql_objects.iter().any(in_sql)
}

async fn migrate_all(database: &mut Database, edges: &[Edge]) -> Result<(), String> {
    for edge in edges {
        migrate(database, edge, &edge.up).await.map_err(|error| format!("the way between what was read: {error}"))?;
    }
    Ok(())
}

async fn read(database: &mut Database, target: &Target) -> Result<Canonical<Schema>, String> {
    let read = database.introspect(target).await?;
    match read.left_out.as_slice() {
        [] => {
            if std::env::var_os("KIT_TEST_PRINT").is_some() {
                println!("{:#?}", *read.schema);
            }
            Ok(read.schema)
        }
        left_out => Err(format!("left out: {left_out:?}")),
    }
}

fn equal(what: &str, got: &Canonical<Schema>, expected: &Canonical<Schema>) -> Result<(), String> {
    let changes = differences(got, expected);
    if changes.is_empty() {
        Ok(())
    } else {
        Err(format!("{what}: {}", changes.iter().map(|change| format!("\n  {change}")).collect::<String>()))
    }
}

/// What has no place in a schema, or is not read yet, is told by name.
#[test]
fn what_is_not_read_is_named() {
    let sql = [
        "CREATE TABLE notes (id int PRIMARY KEY, owner text NOT NULL)",
        "CREATE TABLE parts (id int) PARTITION BY LIST (id)",
        "CREATE TABLE odd_parts (id text) PARTITION BY LIST (id COLLATE \"C\")",
        "CREATE TABLE notes_kept () INHERITS (notes)",
        "CREATE COLLATION odd (locale = 'C')",
        "CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int)",
    ];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open("unread", "postgres_18").await else { return };
        for statement in sql {
            database.execute(statement).await.unwrap();
        }
        let read = database.introspect(&Target::postgres(18)).await.unwrap();
        let mut named: Vec<_> = read.left_out.iter().map(|left| left.object.as_str()).collect();
        named.dedup();
        assert_eq!(named, ["collation odd", "operator ===(integer,integer)", "table notes_kept", "table odd_parts"]);
        database.close().await;
    });
}
