//! Diesel's own runner on folders that kit wrote: embedded when this file is compiled, and read from disk.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_migrations::{EmbeddedMigrations, FileBasedMigrations, MigrationHarness, embed_migrations};

/// What the case `rebuild` ends with: a first migration, and one that rebuilds a table with its own BEGIN and COMMIT.
const EMBEDDED: EmbeddedMigrations = embed_migrations!("tests/cases/rebuild/out/migrations");

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

fn tables(connection: &mut SqliteConnection) -> Vec<String> {
    let names =
        diesel::sql_query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name");
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
