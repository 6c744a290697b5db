//! The migration runner.

use std::fs;
use std::path::Path;
use std::time::Duration;

use diesel::dsl::sql;
use diesel::sql_types::{BigInt, Integer, Text};
use diesel_kit::migrations::{EmbeddedMigration, EmbeddedMigrations, EmbeddedSet, HistoryTables, MigrationState, Migrator, Version};
use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, Dialect};
use tempfile::TempDir;

use crate::support::{Sql, TestDb, on_every_server};

/// Migrations that only exist for a test.
struct Folder(TempDir);

impl Folder {
    fn new(migrations: &[(&str, &str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (name, up, down) in migrations {
            folder.write(name, "up.sql", up);
            folder.write(name, "down.sql", down);
            folder.write(name, "metadata.toml", "run_in_transaction = true\n");
        }
        folder
    }

    fn write(&self, migration: &str, file: &str, text: &str) {
        let path = self.0.path().join(migration);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join(file), text).unwrap();
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn migrator(&self) -> Migrator {
        Migrator::from_folder(self.path()).unwrap()
    }
}

const FIRST: (&str, &str, &str) =
    ("20260101000000_first", "-- the first\nCREATE TABLE a (id integer PRIMARY KEY);\nINSERT INTO a VALUES (1);\n", "DROP TABLE a;\n");
const SECOND: (&str, &str, &str) = ("20260102000000_second", "CREATE TABLE b (id integer PRIMARY KEY);\n", "DROP TABLE b;\n");
const THIRD: (&str, &str, &str) = ("20260103000000_third", "INSERT INTO a VALUES (3);\nINSERT INTO b VALUES (3);\n", "DELETE FROM b;\n");

async fn count(conn: &mut AnyConnection, table: &str) -> QueryResult<i64> {
    sql::<BigInt>(&format!("SELECT count(*) FROM {table}")).get_result(conn).await
}

async fn versions(conn: &mut AnyConnection) -> Vec<String> {
    sql::<Text>("SELECT version FROM __diesel_schema_migrations ORDER BY version").load(conn).await.unwrap()
}

fn states(status: &[diesel_kit::migrations::MigrationStatus]) -> Vec<(&str, &str)> {
    let word = |state: &MigrationState| match state {
        MigrationState::Pending => "pending",
        MigrationState::Applied { .. } => "applied",
        MigrationState::Edited => "edited",
        MigrationState::Missing => "missing",
        MigrationState::OutOfOrder => "out of order",
        MigrationState::Unfinished { .. } => "unfinished",
        _ => "?",
    };
    status.iter().map(|one| (one.version.as_str(), word(&one.state))).collect()
}

on_every_server!(
    there_and_back,
    up_to_a_version,
    failures_say_how_far_it_came,
    edits_and_gaps,
    out_of_order,
    one_runner_at_a_time,
    diesel_at_work,
    other_table_names,
    interrupted,
    outside_a_transaction,
    embedded,
    embedded_for_each_target,
);

async fn there_and_back(test: TestDb) {
    let folder = Folder::new(&[FIRST, SECOND, THIRD]);
    let migrator = folder.migrator();
    let mut conn = test.db.get().await.unwrap();
    assert_eq!(migrator.pending(&mut conn).await.unwrap().len(), 3);
    let done = migrator.run(&mut conn).await.unwrap();
    assert_eq!(done.iter().map(|done| done.folder.as_str()).collect::<Vec<_>>(), [FIRST.0, SECOND.0, THIRD.0]);
    assert_eq!(versions(&mut conn).await, ["20260101000000", "20260102000000", "20260103000000"]);
    assert_eq!((count(&mut conn, "a").await, count(&mut conn, "b").await), (Ok(2), Ok(1)));
    assert_eq!(migrator.run(&mut conn).await.unwrap(), []);
    let status = migrator.status(&mut conn).await.unwrap();
    assert_eq!(states(&status), [("20260101000000", "applied"), ("20260102000000", "applied"), ("20260103000000", "applied")]);

    let back = migrator.revert(&mut conn).await.unwrap();
    assert_eq!(back.iter().map(|done| done.folder.as_str()).collect::<Vec<_>>(), [THIRD.0]);
    assert_eq!(count(&mut conn, "b").await, Ok(0));
    migrator.revert(&mut conn).await.unwrap();
    migrator.revert(&mut conn).await.unwrap();
    assert!(count(&mut conn, "a").await.is_err());
    assert_eq!(count(&mut conn, "__kit_migrations").await, Ok(0));
    let error = migrator.revert(&mut conn).await.unwrap_err();
    assert_eq!(error.to_string(), "no migration has been applied that could be reverted");
    assert_eq!(migrator.run(&mut conn).await.unwrap().len(), 3);
}

async fn up_to_a_version(test: TestDb) {
    let folder = Folder::new(&[FIRST, SECOND, THIRD]);
    let mut conn = test.db.get().await.unwrap();
    let to = |version: &str| folder.migrator().to(Version::new(version));
    assert_eq!(to("20260102000000").run(&mut conn).await.unwrap().len(), 2);
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap().len(), 1);
    assert_eq!(to("20260101000000").revert(&mut conn).await.unwrap().len(), 2);
    assert_eq!(versions(&mut conn).await, ["20260101000000"]);
    let error = to("20990101000000").run(&mut conn).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no migration of version 20990101000000");
}

async fn failures_say_how_far_it_came(test: TestDb) {
    let broken = "CREATE TABLE b (id integer PRIMARY KEY);\nCREATE TABLE c (id integer PRIMARY KEY);\n\nINSERT INTO nowhere VALUES (1);\n";
    let folder = Folder::new(&[FIRST, (SECOND.0, broken, "DROP TABLE c;\nDROP TABLE b;\n")]);
    let mut conn = test.db.get().await.unwrap();
    let error = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
    let file = folder.path().join(SECOND.0).join("up.sql");
    assert!(error.starts_with(&format!("{}:4: statement 3 of 3 failed: ", file.display())), "{error}");
    assert_eq!(versions(&mut conn).await, ["20260101000000"]);
    if test.dialect().is_mysql_like() {
        assert!(error.contains("statements 1 to 2 stay applied"), "{error}");
        assert_eq!(states(&folder.migrator().status(&mut conn).await.unwrap())[1], ("20260102000000", "unfinished"));
        // What has been carried out must not change.
        folder.write(SECOND.0, "up.sql", &broken.replace("TABLE b", "TABLE x"));
        let edited = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
        assert!(edited.contains("its first 2 statements have been carried out and were edited since"), "{edited}");
    } else {
        assert!(error.contains("nothing of this migration was applied"), "{error}");
        assert!(count(&mut conn, "b").await.is_err());
    }
    folder.write(SECOND.0, "up.sql", &broken.replace("nowhere", "c"));
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap().len(), 1);
    assert_eq!(count(&mut conn, "c").await, Ok(1));
    // The lock was given back each time.
    assert_eq!(folder.migrator().lock_timeout(Duration::ZERO).run(&mut conn).await.unwrap(), []);
}

async fn edits_and_gaps(test: TestDb) {
    let folder = Folder::new(&[FIRST, SECOND]);
    let mut conn = test.db.get().await.unwrap();
    folder.migrator().run(&mut conn).await.unwrap();
    // Comments and layout do not count.
    folder.write(FIRST.0, "up.sql", "CREATE TABLE a\n  (id integer /* number */ PRIMARY KEY);\r\n\r\nINSERT INTO a VALUES (1)");
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap(), []);
    folder.write(FIRST.0, "up.sql", "CREATE TABLE a (id bigint PRIMARY KEY)");
    let error = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
    assert!(error.contains("up.sql was edited after it had been applied"), "{error}");
    assert_eq!(states(&folder.migrator().status(&mut conn).await.unwrap())[0], ("20260101000000", "edited"));
    fs::remove_dir_all(folder.path().join(FIRST.0)).unwrap();
    let error = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
    assert!(error.starts_with("the database has applied 20260101000000, and "), "{error}");
    assert_eq!(states(&folder.migrator().status(&mut conn).await.unwrap())[0], ("20260101000000", "missing"));
}

async fn out_of_order(test: TestDb) {
    let mut conn = test.db.get().await.unwrap();
    let folder = Folder::new(&[FIRST, THIRD]);
    folder.write(THIRD.0, "up.sql", "INSERT INTO a VALUES (3)");
    folder.migrator().run(&mut conn).await.unwrap();
    folder.write(SECOND.0, "up.sql", SECOND.1);
    let error = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
    assert!(error.starts_with("20260102000000_second is pending, and the newer 20260103000000 has been applied"), "{error}");
    assert_eq!(states(&folder.migrator().status(&mut conn).await.unwrap())[1], ("20260102000000", "out of order"));
    assert_eq!(folder.migrator().allow_out_of_order(true).run(&mut conn).await.unwrap().len(), 1);
    let error = folder.migrator().to(Version::new("20260101000000")).revert(&mut conn).await.map(|_| ());
    // The plain folder of the second has no down.sql; what was newer is reverted.
    assert!(error.unwrap_err().to_string().contains("down.sql is not there, so this migration has no way back"));
}

async fn one_runner_at_a_time(test: TestDb) {
    let folder = Folder::new(&[FIRST, SECOND, THIRD]);
    let tasks = (0..4).map(|_| {
        let (db, migrator) = (test.db.clone(), folder.migrator());
        tokio::spawn(async move { migrator.run(&mut db.get().await.unwrap()).await.unwrap().len() })
    });
    let mut total = 0;
    for task in tasks.collect::<Vec<_>>() {
        total += task.await.unwrap();
    }
    assert_eq!(total, 3);
}

/// Diesel's own tool applies one migration and reverts another; the runner follows.
async fn diesel_at_work(test: TestDb) {
    let folder = Folder::new(&[FIRST, SECOND]);
    let mut conn = test.db.get().await.unwrap();
    for statement in [
        "CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)",
        "CREATE TABLE a (id integer PRIMARY KEY)",
        "INSERT INTO __diesel_schema_migrations (version) VALUES ('20260101000000')",
    ] {
        conn.batch_execute(statement).await.unwrap();
    }
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap().len(), 1);
    assert_eq!(count(&mut conn, "__kit_migrations").await, Ok(2));
    for statement in ["DROP TABLE b", "DELETE FROM __diesel_schema_migrations WHERE version = '20260102000000'"] {
        conn.batch_execute(statement).await.unwrap();
    }
    assert_eq!(states(&folder.migrator().status(&mut conn).await.unwrap())[1], ("20260102000000", "pending"));
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap().len(), 1);
}

async fn other_table_names(test: TestDb) {
    let folder = Folder::new(&[FIRST]);
    let tables = HistoryTables { diesel: "Applied \"here\"".into(), kit: "kit`s".into() };
    let mut conn = test.db.get().await.unwrap();
    let migrator = folder.migrator().history_tables(tables);
    assert_eq!(migrator.run(&mut conn).await.unwrap().len(), 1);
    assert_eq!(migrator.run(&mut conn).await.unwrap().len(), 0);
    assert!(count(&mut conn, "__diesel_schema_migrations").await.is_err());
}

/// A process that was killed in the middle of a statement that no transaction protects.
async fn interrupted(test: TestDb) {
    let folder =
        Folder::new(&[(FIRST.0, "CREATE TABLE a (id integer PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);\n", "DROP TABLE a;\n")]);
    folder.write(FIRST.0, "metadata.toml", "run_in_transaction = false\n");
    let mut conn = test.db.get().await.unwrap();
    folder.migrator().run(&mut conn).await.unwrap_err();
    conn.batch_execute("UPDATE __kit_migrations SET statements_started = 2").await.unwrap();
    let error = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
    assert!(error.contains("a run was interrupted in statement 2"), "{error}");
    assert!(error.contains("INSERT INTO nowhere VALUES (1)"), "{error}");
    // As the message says, for a statement that was carried out.
    conn.batch_execute("UPDATE __kit_migrations SET statements_done = 2").await.unwrap();
    let error = folder.migrator().run(&mut conn).await.unwrap_err().to_string();
    assert!(error.contains("were edited since"), "{error}");
}

async fn outside_a_transaction(test: TestDb) {
    let (up, down) = match test.dialect() {
        Dialect::Postgres => ("CREATE INDEX CONCURRENTLY a_id ON a (id);", "DROP INDEX CONCURRENTLY a_id;"),
        Dialect::Sqlite => ("VACUUM;", "VACUUM;"),
        _ => ("ALTER TABLE a ADD COLUMN n integer;", "ALTER TABLE a DROP COLUMN n;"),
    };
    let folder = Folder::new(&[FIRST, (SECOND.0, up, down)]);
    folder.write(SECOND.0, "metadata.toml", "run_in_transaction = false\n");
    let mut conn = test.db.get().await.unwrap();
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap().len(), 2);
    assert_eq!(folder.migrator().revert(&mut conn).await.unwrap().len(), 1);
    assert_eq!(folder.migrator().run(&mut conn).await.unwrap().len(), 1);
}

static EMBEDDED: EmbeddedMigrations = EmbeddedMigrations {
    sets: &[EmbeddedSet {
        folder: "migrations",
        migrations: &[EmbeddedMigration {
            folder: FIRST.0,
            up: FIRST.1,
            down: Some(FIRST.2),
            metadata: Some("run_in_transaction = true"),
            record: None,
        }],
    }],
};

async fn embedded(test: TestDb) {
    assert_eq!(test.db.migrate(&EMBEDDED).await.unwrap().len(), 1);
    assert_eq!(test.db.migrate(&EMBEDDED).await.unwrap().len(), 0);
}

static OF_EACH_TARGET: EmbeddedMigrations = diesel_kit::embed_migrations!("tests/main/embedded");

/// Four sets in one program: each database takes its own.
async fn embedded_for_each_target(test: TestDb) {
    assert_eq!(OF_EACH_TARGET.sets.len(), 4);
    assert_eq!(test.db.migrate(&OF_EACH_TARGET).await.unwrap().len(), 1);
    let mut conn = test.db.get().await.unwrap();
    let own = match test.dialect() {
        Dialect::Postgres => "made_by_postgres",
        Dialect::Mysql => "made_by_mysql",
        Dialect::MariaDb => "made_by_mariadb",
        Dialect::Sqlite => "made_by_sqlite",
    };
    assert_eq!(count(&mut conn, own).await, Ok(0));
}

const REBUILD: &str = "PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TABLE new_parents (id integer PRIMARY KEY, name text NOT NULL) STRICT;
INSERT OR ROLLBACK INTO new_parents SELECT id, 'x' FROM parents;
DROP TABLE parents;
ALTER TABLE new_parents RENAME TO parents;
COMMIT;
PRAGMA foreign_keys = ON;
";

const FAMILY: Sql = Sql {
    postgres: "",
    mysql: "",
    sqlite: "CREATE TABLE parents (id integer PRIMARY KEY) STRICT;
        CREATE TABLE children (id integer PRIMARY KEY, parent integer REFERENCES parents (id) ON DELETE CASCADE) STRICT;
        INSERT INTO parents VALUES (1), (2); INSERT INTO children VALUES (1, 1), (2, 2)",
};

/// A rebuild keeps the rows that a cascading key would delete, and the foreign keys are on afterwards, also when it fails.
#[test]
fn rebuilds_of_sqlite() {
    crate::support::run("sqlite_file", |test| async move {
        test.setup(FAMILY).await;
        let script = |up: &str| {
            let folder = Folder::new(&[("20260101000000_rebuild", up, "SELECT 1;")]);
            folder.write("20260101000000_rebuild", "metadata.toml", "run_in_transaction = false\n");
            folder
        };
        let mut conn = test.db.get().await.unwrap();
        let foreign_keys = async |conn: &mut AnyConnection| sql::<Integer>("PRAGMA foreign_keys").get_result::<i32>(conn).await.unwrap();

        let broken = script(&REBUILD.replace("'x'", "NULL"));
        let error = broken.migrator().run(&mut conn).await.unwrap_err().to_string();
        assert!(error.contains("up.sql:4: statement 2 of 4 failed: NOT NULL constraint failed"), "{error}");
        assert!(error.contains("nothing of this migration was applied"), "{error}");
        assert_eq!(foreign_keys(&mut conn).await, 1);
        assert_eq!(count(&mut conn, "children").await, Ok(2));

        let whole = script(REBUILD);
        assert_eq!(whole.migrator().run(&mut conn).await.unwrap().len(), 1);
        assert_eq!(foreign_keys(&mut conn).await, 1);
        assert_eq!((count(&mut conn, "parents").await, count(&mut conn, "children").await), (Ok(2), Ok(2)));
        let name: String = sql::<Text>("SELECT name FROM parents WHERE id = 1").get_result(&mut conn).await.unwrap();
        assert_eq!(name, "x");
    });
}
