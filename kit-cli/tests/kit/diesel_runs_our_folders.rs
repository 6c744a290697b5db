//! Diesel's own runner on folders that kit wrote: embedded when this file is compiled, and read from disk.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_migrations::{EmbeddedMigrations, FileBasedMigrations, MigrationHarness, embed_migrations};

use crate::project::{FIRST, Project};

/// What the case `rebuild` ends with: a first migration, and one that rebuilds a table with its own BEGIN and COMMIT.
const EMBEDDED: EmbeddedMigrations = embed_migrations!("tests/cases/rebuild/out/migrations");

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

fn tables(connection: &mut SqliteConnection) -> Vec<String> {
    let names = diesel::sql_query(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '__*' AND name NOT GLOB 'sqlite_*' ORDER BY name",
    );
    names.load::<Name>(connection).unwrap().into_iter().map(|row| row.name).collect()
}

#[test]
fn embedded_migrations_go_up_with_rows_in_place_and_down_again() {
    let mut connection = SqliteConnection::establish(":memory:").unwrap();
    connection.batch_execute("PRAGMA foreign_keys = ON").unwrap();
    connection.run_next_migration(EMBEDDED).unwrap();
    connection
        .batch_execute("INSERT INTO users (id, name) VALUES (1, 'Ann'); INSERT INTO documents (id, user_id, title) VALUES (1, 1, 'A')")
        .unwrap();
    connection.run_pending_migrations(EMBEDDED).unwrap();
    assert_eq!(tables(&mut connection), ["documents", "users"]);
    let kept = diesel::sql_query("SELECT documents.title || ' of ' || users.name AS name FROM documents JOIN users ON users.id = user_id");
    assert_eq!(kept.load::<Name>(&mut connection).unwrap()[0].name, "A of Ann");
    connection.revert_all_migrations(EMBEDDED).unwrap();
    assert_eq!(tables(&mut connection), [] as [&str; 0]);
}

#[test]
fn migrations_on_disk_run_too() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/rebuild/out/migrations");
    let migrations = FileBasedMigrations::from_path(folder).unwrap();
    let mut connection = SqliteConnection::establish(":memory:").unwrap();
    assert_eq!(connection.run_pending_migrations(migrations).unwrap().len(), 2);
    assert_eq!(tables(&mut connection), ["documents", "users"]);
}

/// What `diesel migration run`, `redo` and `revert` do, on folders as kit writes them, with kit looking at the same database in between.
#[test]
fn diesel_and_kit_take_turns() {
    let project = Project::on_sqlite();
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    // A unique key makes SQLite copy the table: a script with its own BEGIN and COMMIT.
    project.write("src/models.rs", &FIRST.replace("max_length = 120", "max_length = 120, unique"));
    project.kit(&["generate", "rebuild", "--at", "20261120093100"]);
    let script = std::fs::read_to_string(project.path().join("migrations/20261120093100_rebuild/metadata.toml")).unwrap();
    assert_eq!(script, "run_in_transaction = false\n");
    // What cannot run in a transaction at all.
    project.kit(&["generate", "--custom", "vacuum", "--at", "20261120093200"]);
    for (file, text) in [("up.sql", "VACUUM;\n"), ("down.sql", "VACUUM;\n"), ("metadata.toml", "run_in_transaction = false\n")] {
        project.write(&format!("migrations/20261120093200_vacuum/{file}"), text);
    }
    let migrations = || FileBasedMigrations::from_path(project.path().join("migrations")).unwrap();
    let mut diesel = SqliteConnection::establish(&project.url).unwrap();

    diesel.run_next_migration(migrations()).unwrap();
    diesel
        .batch_execute(
            "INSERT INTO users (id, name) VALUES (1, 'Ann'); INSERT INTO documents (id, user_id, title) VALUES (zeroblob(16), 1, 'A')",
        )
        .unwrap();
    project.states(&["applied", "pending", "pending"]);
    assert_eq!(diesel.run_pending_migrations(migrations()).unwrap().len(), 2);
    assert!(!diesel.has_pending_migration(migrations()).unwrap());
    project.states(&["applied", "applied", "applied"]);
    let status = project.kit(&["status"]);
    assert_eq!(status.matches("not by kit: the next `kit migrate` takes note of its checksum").count(), 3, "{status}");
    assert_eq!(project.kit(&["migrate"]), "");
    assert!(!project.kit(&["status"]).contains("not by kit"));

    // Back with Diesel, forward with kit, and the other way round.
    diesel.revert_last_migration(migrations()).unwrap();
    diesel.revert_last_migration(migrations()).unwrap();
    project.states(&["applied", "pending", "pending"]);
    assert_eq!(project.kit(&["migrate"]).lines().count(), 2);
    assert!(!diesel.has_pending_migration(migrations()).unwrap());
    project.kit(&["revert"]);
    assert_eq!(diesel.pending_migrations(migrations()).unwrap().len(), 1);
    diesel.run_pending_migrations(migrations()).unwrap();
    project.states(&["applied", "applied", "applied"]);
    let kept = diesel::sql_query("SELECT documents.title || ' of ' || users.name AS name FROM documents JOIN users ON users.id = user_id");
    assert_eq!(kept.load::<Name>(&mut diesel).unwrap()[0].name, "A of Ann");
    diesel.revert_all_migrations(migrations()).unwrap();
    assert_eq!(tables(&mut diesel), [] as [&str; 0]);
    project.states(&["pending", "pending", "pending"]);
}

/// Diesel takes an older folder that comes late in silence; kit says afterwards what the database has.
#[test]
fn what_diesel_applied_out_of_order_or_after_an_edit_is_told_as_it_is() {
    let project = Project::on_sqlite();
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    let migrations = || FileBasedMigrations::from_path(project.path().join("migrations")).unwrap();
    let mut diesel = SqliteConnection::establish(&project.url).unwrap();
    diesel.run_pending_migrations(migrations()).unwrap();
    project.kit(&["migrate"]);
    let up = project.path().join("migrations/20261120093000_first/up.sql");
    let text = std::fs::read_to_string(&up).unwrap();
    std::fs::write(&up, format!("{text}SELECT 1;\n")).unwrap();
    project.states(&["edited"]);
    std::fs::write(&up, &text).unwrap();

    project.write("migrations/20261119000000_late/up.sql", "CREATE TABLE late (id integer);\n");
    project.write("migrations/20261119000000_late/down.sql", "DROP TABLE late;\n");
    project.states(&["out of order", "applied"]);
    diesel.run_pending_migrations(migrations()).unwrap();
    project.states(&["applied", "applied"]);
    assert_eq!(project.kit(&["migrate"]), "");
}
