use std::fs;
use std::path::Path;

use super::super::{FolderError, FolderFiles, History, Migration, Stage, Version};
use crate::canonical::Canonical;
use crate::snapshot::StateHash;
use crate::target::Target;

fn custom(version: &str, name: &str) -> FolderFiles {
    FolderFiles::custom(&Version::new(version), name, Target::sqlite(3, 35), &StateHash::of(&Canonical::default()))
}

/// Every file below a folder, with what it holds, by path.
fn tree(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() { tree(&path).into_iter().map(|inner| format!("{name}/{inner}")).collect() } else { vec![name] }
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_commit_leaves_only_what_was_staged() {
    let home = tempfile::tempdir().unwrap();
    let migrations = home.path().join("migrations");
    let mut stage = Stage::new();
    stage.folder(&migrations, &custom("1", "a")).unwrap();
    stage.file(&migrations.join("snapshot.json"), "{}").unwrap();
    stage.commit().unwrap();
    let files = ["1_a/down.sql", "1_a/metadata.toml", "1_a/migration.json", "1_a/up.sql", "snapshot.json"];
    assert_eq!(tree(&migrations), files);

    let mut stage = Stage::new();
    stage.remove(&migrations.join("1_a"));
    stage.folder(&migrations, &custom("1", "a")).unwrap();
    stage.file(&migrations.join("snapshot.json"), "{ }").unwrap();
    stage.commit().unwrap();
    assert_eq!(tree(&migrations), files);
    assert_eq!(fs::read_to_string(migrations.join("snapshot.json")).unwrap(), "{ }");
}

#[test]
fn a_stage_that_is_dropped_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new();
    stage.folder(home.path(), &custom("1", "a")).unwrap();
    stage.file(&home.path().join("snapshot.json"), "{}").unwrap();
    drop(stage);
    assert_eq!(tree(home.path()), [] as [&str; 0]);
}

#[test]
fn a_commit_that_fails_halfway_puts_everything_back() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("snapshot.json"), "old").unwrap();
    fs::create_dir(home.path().join("in-the-way")).unwrap();
    fs::write(home.path().join("in-the-way/file"), "").unwrap();
    let mut stage = Stage::new();
    stage.folder(home.path(), &custom("1", "a")).unwrap();
    stage.file(&home.path().join("snapshot.json"), "new").unwrap();
    stage.file(&home.path().join("in-the-way"), "new").unwrap();
    assert!(stage.commit().is_err());
    assert_eq!(tree(home.path()), ["in-the-way/file", "snapshot.json"]);
    assert_eq!(fs::read_to_string(home.path().join("snapshot.json")).unwrap(), "old");
}

#[test]
fn half_written_folders_say_what_they_lack() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new();
    stage.folder(home.path(), &custom("1", "a")).unwrap();
    stage.folder(home.path(), &custom("2", "b")).unwrap();
    stage.commit().unwrap();
    fs::remove_file(home.path().join("1_a/up.sql")).unwrap();
    fs::remove_file(home.path().join("2_b/metadata.toml")).unwrap();
    fs::create_dir(home.path().join("3_c")).unwrap();
    let errors = History::read(home.path()).unwrap_err();
    let path = |name: &str| home.path().join(name);
    assert_eq!(
        errors,
        [
            FolderError::HalfWritten { path: path("1_a"), missing: "up.sql" },
            FolderError::HalfWritten { path: path("2_b"), missing: "metadata.toml" },
            FolderError::NotAMigration { path: path("3_c") },
        ]
    );
    assert!(errors.iter().all(|error| error.help().is_some()));
}

#[test]
fn plain_diesel_folders_are_migrations_without_a_record() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("2024-01-02-030405_create_users");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("up.sql"), "SELECT 1;").unwrap();
    let migration = Migration::read(&folder).unwrap();
    assert_eq!((migration.version.as_str(), migration.name.as_str()), ("20240102030405", "create_users"));
    assert_eq!((migration.record, migration.metadata.run_in_transaction), (None, true));
}

#[test]
fn metadata_without_its_key_is_named() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("1_a");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("up.sql"), "SELECT 1;").unwrap();
    for (text, message) in [
        ("", "it lacks `run_in_transaction = true` or `false`; Diesel takes that for `false` in silence"),
        (
            "# note\nrun_in_transaction = yes\n",
            "line 2: expected `run_in_transaction = true` or `false`; Diesel ignores the whole file in silence",
        ),
    ] {
        fs::write(folder.join("metadata.toml"), text).unwrap();
        let error = Migration::read(&folder).unwrap_err().to_string();
        assert_eq!(error, format!("failed to read {}: {message}", folder.join("metadata.toml").display()));
    }
}
