//! SQLite copies a table that it cannot alter. What hangs on it that kit does not know survives, or nothing happens.

use std::path::Path;

use diesel::dsl::sql;
use diesel::sql_types::{Integer, Text};
use diesel_kit::migrations::Migrator;
use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, Error};
use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::folder::{Draft, Stage, Version};
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::plan::plan;
use diesel_kit_schema::{Canonical, Target};
use tempfile::TempDir;

/// A table that is copied, its child, and one that is left alone.
const BEFORE: &str = r#"
#[derive(Table)]
#[table(name = "users", index(name))]
struct User {
    #[column(primary_key, auto_increment)]
    id: i64,
    name: Option<String>,
    age: i32,
}
#[derive(Table)]
#[table(name = "posts")]
struct Post {
    #[column(primary_key)]
    id: i64,
    #[column(references(User, on_delete = "cascade"))]
    user_id: i64,
}
#[derive(Table)]
#[table(name = "notes")]
struct Note {
    #[column(primary_key)]
    id: i64,
    text: Option<String>,
}
"#;

const ROWS: &str =
    "INSERT INTO users (id, name, age) VALUES (1, 'Ann', 30), (2, 'Bob', 40), (9, 'gone', 50); DELETE FROM users WHERE id = 9;
INSERT INTO posts (id, user_id) VALUES (5, 1), (6, 1), (7, 2)";

/// A database at the first state, with rows, and the migration to the second one waiting.
struct Project {
    folder: TempDir,
    conn: AnyConnection,
}

impl Project {
    async fn new(target: Target, after: &str, hand_made: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let states = [Canonical::default(), state(&target, BEFORE), state(&target, after)];
        let mut stage = Stage::new();
        let migrations = folder.path().join("migrations");
        std::fs::create_dir_all(&migrations).unwrap();
        for (at, pair) in states.windows(2).enumerate() {
            let lowered = lower(&read_file("models.rs", if at == 0 { BEFORE } else { after }).definitions, &target).unwrap();
            let changes = diff(&pair[0], &lowered, &Answers::default()).unwrap().changes;
            let edges = plan(&target, &pair[0], &changes, &diesel_kit_schema::intent::Intents::default()).unwrap();
            let version = Version::new(format!("2026010{}000000", at + 1));
            let draft = Draft {
                version: version.clone(),
                name: "state".into(),
                group: version,
                target,
                edge: &edges[0],
                approved: &[],
                proof: None,
            };
            stage.folder(&migrations, &draft.files().unwrap()).unwrap();
        }
        stage.commit().unwrap();
        let mut conn = open(folder.path()).await;
        Migrator::from_folder(&migrations).unwrap().to(Version::new("20260101000000")).run(&mut conn).await.unwrap();
        conn.batch_execute(ROWS).await.unwrap();
        for statement in hand_made {
            conn.batch_execute(statement).await.unwrap();
        }
        Self { folder, conn }
    }

    fn migrator(&self) -> Migrator {
        Migrator::from_folder(&self.folder.path().join("migrations")).unwrap()
    }

    async fn migrate(&mut self) -> Result<(), Error> {
        let migrator = self.migrator();
        migrator.run(&mut self.conn).await.map(|_| ())
    }

    async fn lines(&mut self, query: &str) -> Vec<String> {
        sql::<Text>(query).load(&mut self.conn).await.unwrap()
    }

    /// Everything that stands in the database but the tables and kit's history.
    async fn objects(&mut self) -> Vec<String> {
        self.lines("SELECT sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL ORDER BY sql").await
    }

    async fn all(&mut self) -> Vec<String> {
        let mut all = self.lines("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql").await;
        all.extend(self.lines("SELECT id || ' ' || coalesce(name, 'NULL') || ' ' || age FROM users ORDER BY id").await);
        all.extend(self.lines("SELECT id || ' ' || user_id FROM posts ORDER BY id").await);
        all
    }

    async fn settings(&mut self) -> Vec<i32> {
        let query = "SELECT foreign_keys FROM pragma_foreign_keys UNION ALL SELECT legacy_alter_table FROM pragma_legacy_alter_table UNION ALL SELECT writable_schema FROM pragma_writable_schema";
        sql::<Integer>(query).load(&mut self.conn).await.unwrap()
    }
}

async fn open(folder: &Path) -> AnyConnection {
    let url = diesel_kit::DatabaseUrl::parse(&format!("sqlite:{}", folder.join("test.db").display())).unwrap();
    AnyConnection::connect(&url).await.unwrap()
}

fn state(target: &Target, source: &str) -> Canonical<diesel_kit_schema::model::Schema> {
    let read = read_file("models.rs", source);
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    lower(&read.definitions, target).unwrap().schema
}

/// A default is what SQLite cannot change in place, in any version.
fn with_default() -> String {
    BEFORE.replace("    age: i32,", "    #[column(default = 18)]\n    age: i32,")
}

/// What people make beside their definitions.
const HAND_MADE: [&str; 12] = [
    "CREATE TABLE seen (what text)",
    "CREATE INDEX adults ON users (age) WHERE age >= 18",
    "CREATE INDEX \"lower name\" ON users (lower(name), \"age\" DESC)",
    "CREATE VIEW grown AS SELECT \"id\", name FROM users WHERE age >= 18",
    "CREATE VIEW grown_posts AS SELECT posts.id FROM posts JOIN grown ON grown.id = user_id",
    "CREATE TRIGGER inserted AFTER INSERT ON users BEGIN INSERT INTO seen VALUES ('insert ' || NEW.name); END",
    "CREATE TRIGGER \"age changed\" BEFORE UPDATE OF age ON users WHEN NEW.age < OLD.age BEGIN SELECT RAISE(ABORT, 'nobody gets younger'); END",
    "CREATE TRIGGER noted AFTER INSERT ON notes BEGIN UPDATE users SET name = NEW.text WHERE id = NEW.id; INSERT INTO seen SELECT name FROM grown; END",
    "CREATE TRIGGER grow INSTEAD OF INSERT ON grown BEGIN INSERT INTO users (name, age) VALUES (NEW.name, 18); END",
    "CREATE VIEW broken AS SELECT a FROM nowhere",
    "CREATE VIEW far AS SELECT my_function(age) FROM users",
    "CREATE UNIQUE INDEX notes_text ON notes (text) WHERE text IS NOT NULL",
];

#[tokio::test]
async fn what_kit_does_not_know_survives() {
    for target in [Target::sqlite(3, 35), Target::sqlite(3, 53)] {
        let mut project = Project::new(target, &with_default(), &HAND_MADE).await;
        let before = project.objects().await;
        let settings = project.settings().await;
        project.migrate().await.unwrap();
        assert_eq!(project.objects().await, before);
        assert_eq!(project.settings().await, settings);
        assert_eq!(project.lines("SELECT name || ' ' || age FROM users ORDER BY id").await, ["Ann 30", "Bob 40"]);
        assert_eq!(project.lines("SELECT id || '' FROM posts ORDER BY id").await, ["5", "6", "7"]);
        // They work, and did not run while rows were copied.
        assert_eq!(project.lines("SELECT what FROM seen").await, [] as [&str; 0]);
        project.conn.batch_execute("INSERT INTO grown (name) VALUES ('Cay')").await.unwrap();
        assert_eq!(project.lines("SELECT what FROM seen").await, ["insert Cay"]);
        // The counter goes on behind a row that was deleted before.
        assert_eq!(project.lines("SELECT max(id) || '' FROM users").await, ["10"]);
        let younger = project.conn.batch_execute("UPDATE users SET age = 1").await.unwrap_err();
        assert!(younger.to_string().contains("nobody gets younger"), "{younger}");
        assert_eq!(project.lines("SELECT id || '' FROM grown_posts").await.len(), 3);

        let migrator = project.migrator();
        migrator.revert(&mut project.conn).await.unwrap();
        assert_eq!(project.objects().await, before);
        assert_eq!(project.lines("SELECT count(*) || '' FROM posts").await, ["3"]);
    }
}

#[tokio::test]
async fn what_would_break_stops_everything() {
    let without_age =
        BEFORE.replace("    age: i32,\n", "    #[column(default = 1)]\n    level: i32,\n").replace("index(name)", "unique(name)");
    let cases = [
        ("CREATE INDEX mine ON users (age)", "index `mine` of table `users` would not survive: no such column: age"),
        (
            "CREATE INDEX mine ON users (\"age\", name)",
            "index `mine` would not survive: a name in double quotes in it is no longer a column",
        ),
        (
            "CREATE TRIGGER mine AFTER UPDATE OF age ON users BEGIN SELECT 1; END",
            "trigger `mine` of table `users` would not survive: it watches column `age`, which is gone",
        ),
        (
            "CREATE TRIGGER mine AFTER UPDATE ON users WHEN NEW.age > 1 BEGIN SELECT 1; END",
            "trigger `mine` of `users` would not survive: no such column: NEW.age",
        ),
        (
            "CREATE TRIGGER mine AFTER INSERT ON notes BEGIN INSERT INTO users (age) VALUES (1); END",
            "trigger `mine` of `notes` would not survive: table users has no column named age",
        ),
        ("CREATE VIEW mine AS SELECT age FROM users", "view `mine` would not survive: no such column: age"),
        (
            "CREATE VIEW mine AS SELECT \"age\" FROM users",
            "view `mine` would not survive: a name in double quotes in it is no longer a column",
        ),
        ("ALTER TABLE users ADD COLUMN mine text", "column `mine` would not survive: kit does not know it"),
    ];
    for (hand_made, expected) in cases {
        let others =
            ["CREATE TRIGGER other AFTER UPDATE ON users BEGIN SELECT 1; END", "CREATE VIEW broken AS SELECT * FROM nowhere", hand_made];
        let mut project = Project::new(Target::sqlite(3, 35), &without_age, &others).await;
        let before = project.all().await;
        let settings = project.settings().await;
        let error = project.migrate().await.unwrap_err().to_string();
        assert!(error.contains(expected), "{hand_made}:\n{error}");
        assert!(error.contains("20260102000000_state/up.sql"), "{error}");
        assert!(error.contains("nothing of this migration was applied"), "{error}");
        assert_eq!(project.all().await, before);
        assert_eq!(project.settings().await, settings);
        // The connection is as good as before, and the way out leads out.
        let drop = match hand_made.split_whitespace().take(2).collect::<Vec<_>>()[..] {
            ["CREATE", kind] => format!("DROP {kind} mine"),
            _ => "DROP VIEW broken; ALTER TABLE users DROP COLUMN mine".to_owned(),
        };
        project.conn.batch_execute(&drop).await.unwrap();
        project.migrate().await.unwrap();
    }
}

#[tokio::test]
async fn a_failure_in_the_middle_undoes_it_all() {
    let without_nulls =
        BEFORE.replace("name: Option<String>", "name: String").replace("    age: i32,", "    #[column(default = 18)]\n    age: i32,");
    let mut project = Project::new(Target::sqlite(3, 35), &without_nulls, &HAND_MADE).await;
    project.conn.batch_execute("INSERT INTO users (id, name, age) VALUES (3, NULL, 1)").await.unwrap();
    let before = project.all().await;
    let error = project.migrate().await.unwrap_err().to_string();
    assert!(error.contains("NOT NULL constraint failed"), "{error}");
    assert_eq!(project.all().await, before);
    assert_eq!(project.settings().await, [1, 0, 0]);
    project
        .conn
        .batch_execute("PRAGMA foreign_keys = OFF; DELETE FROM users WHERE id = 3; INSERT INTO posts VALUES (8, 99)")
        .await
        .unwrap();
    let error = project.migrate().await.unwrap_err().to_string();
    assert!(error.contains("a row points at a parent that is not there"), "{error}");
    assert_eq!(project.settings().await, [0, 0, 0], "as the connection had it");
    project.conn.batch_execute("DELETE FROM posts WHERE id = 8").await.unwrap();
    project.migrate().await.unwrap();
    assert_eq!(project.settings().await, [0, 0, 0]);
}

/// An index that was made by hand and is declared now.
#[tokio::test]
async fn what_is_declared_is_taken_over() {
    let declared = with_default().replace("index(name)", "index(name), index(age, name = \"mine\")");
    let mut project = Project::new(Target::sqlite(3, 53), &declared, &["CREATE INDEX mine ON users (age)"]).await;
    project.migrate().await.unwrap();
    assert_eq!(project.lines("SELECT sql FROM sqlite_master WHERE name = 'mine'").await, ["CREATE INDEX \"mine\" ON \"users\" (\"age\")"]);
}

/// Statement by statement, as Diesel sends them: a trigger or an index stops it, and what only names the table survives.
#[tokio::test]
async fn any_other_runner_refuses_what_it_would_lose() {
    let views = ["CREATE TABLE seen (what text)", HAND_MADE[3], HAND_MADE[4], HAND_MADE[7], HAND_MADE[8]];
    for unknown in ["SELECT 1", HAND_MADE[1], HAND_MADE[5], "ALTER TABLE users ADD COLUMN mine text"] {
        let mut project = Project::new(Target::sqlite(3, 35), &with_default(), &views).await;
        project.conn.batch_execute(unknown).await.unwrap();
        let before = project.all().await;
        let up = std::fs::read_to_string(project.folder.path().join("migrations/20260102000000_state/up.sql")).unwrap();
        let outcome = project.conn.batch_execute(&up).await;
        if unknown == "SELECT 1" {
            outcome.unwrap();
            assert_eq!(project.lines("SELECT id || '' FROM grown_posts").await.len(), 3);
            project.conn.batch_execute("INSERT INTO grown (name) VALUES ('Cay')").await.unwrap();
        } else {
            let error = outcome.unwrap_err().to_string();
            assert!(error.contains("that kit does not know"), "{error}");
            assert_eq!(project.all().await, before);
        }
    }
}

#[tokio::test]
async fn any_other_runner_stops_at_a_view_that_breaks() {
    let without_age = BEFORE.replace("    age: i32,\n", "").replace("index(name)", "unique(name)");
    let mut project = Project::new(Target::sqlite(3, 35), &without_age, &["CREATE VIEW mine AS SELECT age FROM users"]).await;
    let up = std::fs::read_to_string(project.folder.path().join("migrations/20260102000000_state/up.sql")).unwrap();
    let error = project.conn.batch_execute(&up).await.unwrap_err().to_string();
    assert!(error.contains("error in view mine: no such column: age"), "{error}");
}
