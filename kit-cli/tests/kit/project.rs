//! A project that the real kit works on.

use std::path::Path;
use std::process::{Command, Output};

/// What every project here begins with.
pub(crate) const FIRST: &str = r#"use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users", check("name <> ''", name = "name_not_empty"))]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 80, unique)]
    pub name: String,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
}

#[derive(Table)]
#[table(name = "documents", index(user_id, title))]
pub struct Document {
    #[column(primary_key)]
    pub id: Uuid,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
    #[column(max_length = 120)]
    pub title: String,
}
"#;

/// A project in a folder of its own, with a database of its own.
pub(crate) struct Project {
    folder: tempfile::TempDir,
    pub(crate) url: String,
}

impl Project {
    /// A project for a SQLite file in its folder.
    pub(crate) fn on_sqlite() -> Self {
        Self::on_sqlite_as_of("3.35")
    }

    /// A project for a SQLite file that need not be read by a SQLite older than this.
    pub(crate) fn on_sqlite_as_of(version: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = folder.path().join("app.db").display().to_string();
        let project = Self { folder, url };
        project.begin("sqlite", version);
        project
    }

    #[cfg(all(feature = "postgres", feature = "mysql"))]
    /// A project for this database on the server of `url`.
    pub(crate) fn new(url: &str, database: &str, version: &str) -> Self {
        Self::named(url, database, version, "kit_cli")
    }

    #[cfg(all(feature = "postgres", feature = "mysql"))]
    pub(crate) fn named(url: &str, database: &str, version: &str, name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (server, query) = url.split_once('?').map_or((url, String::new()), |(server, query)| (server, format!("?{query}")));
        let (server, _) = server.rsplit_once('/').unwrap();
        let project = Self { folder, url: format!("{server}/{name}_{}{query}", std::process::id()) };
        project.begin(database, version);
        project
    }

    fn begin(&self, database: &str, version: &str) {
        self.write("kit.toml", &format!("[[target]]\ndatabase = \"{database}\"\nversion = \"{version}\"\nurl = \"env:DATABASE_URL\"\n"));
        self.write("src/models.rs", FIRST);
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kit"));
        command.args(arguments).current_dir(self.path()).env("DATABASE_URL", &self.url);
        for variable in ["DATABASE_TYPE", "SOURCE_DATE_EPOCH"] {
            command.env_remove(variable);
        }
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// What a command that goes well prints.
    #[track_caller]
    pub(crate) fn kit(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "kit {}: {stderr}", arguments.join(" "));
        String::from_utf8(output.stdout).unwrap()
    }

    #[track_caller]
    pub(crate) fn states(&self, expected: &[&str]) {
        let status: serde_json::Value = serde_json::from_str(&self.kit(&["status", "--format", "json"])).unwrap();
        let migrations = status["data"]["migrations"].as_array().unwrap();
        assert_eq!(migrations.iter().map(|migration| migration["state"].as_str().unwrap()).collect::<Vec<_>>(), expected);
    }
}
