//! Diesel's own runner, through diesel-async's harness, on folders that kit wrote, with kit looking at the same database in between.

use std::path::Path;

use diesel_async::{AsyncConnection, AsyncMigrationHarness, AsyncMysqlConnection, AsyncPgConnection};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

use crate::project::{FIRST, Project};
use crate::servers;

const INDEX: &str = "migrations/20261120093200_index";

/// A body with statements of its own, which a runner must not take for several.
const ON_POSTGRES: &str = "CREATE FUNCTION named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.name := trim(NEW.name);
    RETURN NEW;
END
$$;
";
const ON_MYSQL: &str = "CREATE TRIGGER named BEFORE INSERT ON users FOR EACH ROW
BEGIN
    IF NEW.name = '' THEN
        SET NEW.name = 'nobody';
    END IF;
    SET NEW.name = trim(NEW.name);
END;
";

/// Three migrations: tables; a column and what is written in SQL; and an index as each server builds it without holding up writers.
fn written(url: &str, database: &str, version: &str, index: [&str; 2]) -> Project {
    let project = Project::named(url, database, version, &format!("kit_diesel_{}", version.replace('.', "_")));
    project.kit(&["database", "drop"]);
    project.kit(&["database", "create"]);
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    let with_pages = FIRST.replace("    pub title: String,", "    pub title: String,\n    #[column(default = 0)]\n    pub pages: i32,");
    project.write("src/models.rs", &with_pages);
    let config = std::fs::read_to_string(project.path().join("kit.toml")).unwrap();
    project.write("kit.toml", &format!("sql = [\"sql\"]\n{config}"));
    project.write("sql/named.sql", if database == "postgres" { ON_POSTGRES } else { ON_MYSQL });
    project.kit(&["generate", "second", "--at", "20261120093100"]);
    project.kit(&["generate", "--custom", "index", "--at", "20261120093200"]);
    for (file, text) in ["up.sql", "down.sql"].into_iter().zip(index) {
        project.write(&format!("{INDEX}/{file}"), text);
    }
    // Which a person who knows Diesel writes into the folder.
    project.write(&format!("{INDEX}/metadata.toml"), "run_in_transaction = false\n");
    project
}

fn migrations(folder: &Path) -> FileBasedMigrations {
    FileBasedMigrations::from_path(folder.join("migrations")).unwrap()
}

macro_rules! take_turns {
    ($connection:ty, $project:expr) => {{
        let project: Project = $project;
        // The harness blocks a thread of a runtime that has more than one.
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let mut diesel = AsyncMigrationHarness::new(<$connection>::establish(&project.url).await.unwrap());
            assert_eq!(diesel.run_pending_migrations(migrations(project.path())).unwrap().len(), 3);
            project.states(&["applied", "applied", "applied"]);
            let status = project.kit(&["status"]);
            assert_eq!(status.matches("not by kit: the next `kit migrate` takes note of its checksum").count(), 3, "{status}");
            assert_eq!(project.kit(&["migrate"]), "");
            assert!(!project.kit(&["status"]).contains("not by kit"));

            diesel.revert_last_migration(migrations(project.path())).unwrap();
            diesel.revert_last_migration(migrations(project.path())).unwrap();
            project.states(&["applied", "pending", "pending"]);
            assert_eq!(project.kit(&["migrate"]).lines().count(), 2);
            assert!(!diesel.has_pending_migration(migrations(project.path())).unwrap());
            project.kit(&["revert"]);
            assert_eq!(diesel.run_pending_migrations(migrations(project.path())).unwrap().len(), 1);
            project.states(&["applied", "applied", "applied"]);
            diesel.revert_all_migrations(migrations(project.path())).unwrap();
            project.states(&["pending", "pending", "pending"]);
        });
        project.kit(&["database", "drop"]);
    }};
}

fn on_postgres(server: &str, version: &str) {
    let Some(url) = servers::url(server) else { return };
    let index = ["CREATE INDEX CONCURRENTLY by_title ON documents (title);\n", "DROP INDEX CONCURRENTLY by_title;\n"];
    take_turns!(AsyncPgConnection, written(&url, "postgres", version, index));
}

fn on_mysql(server: &str, database: &str, version: &str) {
    let Some(url) = servers::url(server) else { return };
    let index = [
        "ALTER TABLE documents ADD INDEX by_title (title), ALGORITHM = INPLACE, LOCK = NONE;\n",
        "ALTER TABLE documents DROP INDEX by_title;\n",
    ];
    take_turns!(AsyncMysqlConnection, written(&url, database, version, index));
}

#[test]
fn diesel_and_kit_take_turns_on_postgres_15() {
    on_postgres("postgres_15", "15");
}

#[test]
fn diesel_and_kit_take_turns_on_postgres_18() {
    on_postgres("postgres_18", "18");
}

#[test]
fn diesel_and_kit_take_turns_on_mariadb_11_8() {
    on_mysql("mariadb_11_8", "mariadb", "11.8");
}

#[test]
fn diesel_and_kit_take_turns_on_mysql_9() {
    on_mysql("mysql_9", "mysql", "9.0");
}
