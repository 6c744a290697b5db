//! The quickstart on every database that it knows.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use diesel_kit::prelude::*;

use crate::kit::{self, PROGRAM};
use crate::servers;

/// Without a kit of the run's the quickstart builds one, as it does for people.
fn quickstart(url: Option<&str>) -> Output {
    let mut command = Command::new(PROGRAM);
    if let Some(kit) = kit::built() {
        command.arg("--kit").arg(kit);
    }
    command.args(url).output().unwrap()
}

/// What it printed, if all went well.
fn printed(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "the quickstart failed:\n{text}\n{}", String::from_utf8_lossy(&output.stderr));
    text
}

fn folder(target: &str) -> PathBuf {
    kit::target_folder().join("quickstart").join(target)
}

/// The rows in both versions, and a history of two migrations with what belongs to it.
fn check(text: &str, target: &str) {
    for part in [
        "table documents is new",
        "CREATE TABLE",
        "applied ",
        "inserted 2 users and 4 documents, in one transaction",
        "     Bread without a machine  Bob\n     How an index works       Ann\n",
        "     Reading a query plan  0.010\n     How an index works    0.012\n",
        "documents: column title is now called headline",
        "     Night trains             de  Bob  Bring your own pillow.\n     Reading a query plan     en  Ann\n",
        "/migrations holds the history",
    ] {
        assert!(text.contains(part), "not printed: {part:?}\n{text}");
    }
    assert_eq!(text.matches(" applied ").count(), 4, "two migrations, each told when it ran and in the status:\n{text}");

    let migrations = folder(target).join("migrations");
    let mut names: Vec<_> = fs::read_dir(&migrations).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let ends = ["_create_documents_and_users", "_headlines_languages_comments", "snapshot.json"];
    assert!(names.len() == 3 && names.iter().zip(ends).all(|(name, end)| name.ends_with(end)), "{names:?}");
    for name in &names[..2] {
        for file in ["up.sql", "down.sql", "metadata.toml", "migration.json"] {
            assert!(migrations.join(name).join(file).exists(), "{name}/{file}");
        }
    }
    let second = fs::read_to_string(migrations.join(&names[1]).join("up.sql")).unwrap();
    assert!(second.contains("RENAME COLUMN"), "a rename, not a drop:\n{second}");
}

/// The database that it leaves for people to look at.
fn drop_database(url: &str) {
    let drop = async {
        let server = Db::connect(url).await.unwrap();
        server.get().await.unwrap().batch_execute("DROP DATABASE diesel_kit_quickstart").await.unwrap();
    };
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(drop);
}

#[test]
fn on_sqlite() {
    let text = printed(&quickstart(None));
    check(&text, "sqlite");
    assert!(text.contains("by cosine distance, in the database"), "{text}");
    assert!(folder("sqlite").join("quickstart.db").exists());
}

#[test]
fn on_postgres() {
    let Some(url) = servers::url("postgres_18") else { return };
    let text = printed(&quickstart(Some(&url)));
    check(&text, "postgres");
    drop_database(&url);
    assert!(text.contains("by cosine distance, in the database"), "{text}");
}

#[test]
fn on_mariadb() {
    let Some(url) = servers::url("mariadb_11_8") else { return };
    let text = printed(&quickstart(Some(&url)));
    check(&text, "mariadb");
    drop_database(&url);
    assert!(text.contains("by cosine distance, in the database"), "{text}");
}

#[test]
fn on_mysql() {
    let Some(url) = servers::url("mysql_9") else { return };
    let text = printed(&quickstart(Some(&url)));
    check(&text, "mysql");
    drop_database(&url);
    assert!(text.contains("the program compares"), "{text}");
}

#[test]
fn what_is_wrong_is_said() {
    let output = quickstart(Some("postgres://ann:secret@127.0.0.1:1/nothing"));
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.starts_with("error: ") && told.contains("ann:***@127.0.0.1:1") && !told.contains("secret"), "{told}");
}
