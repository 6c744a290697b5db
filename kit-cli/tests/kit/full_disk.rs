//! A disk without room: as much as the limit on the size of files can tell of it, without a file system of one's own.

use std::process::{Command, Output};

use crate::project::{FIRST, Project};
use crate::tree;

/// Runs kit in a shell that lets no file grow beyond so many blocks of 512 bytes. A write beyond fails, as on a full disk.
fn generate_within(project: &Project, blocks: u32, name: &str) -> Output {
    let script = format!("trap '' XFSZ; ulimit -f {blocks} && exec \"$0\" generate {name} --at 20261120093100");
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_kit")]).current_dir(project.path());
    command.env("DATABASE_URL", &project.url).env_remove("DATABASE_TYPE").output().unwrap()
}

#[track_caller]
fn fails_whole(project: &Project, blocks: u32, file: &str) {
    let before = tree::read(project.path());
    let output = generate_within(project, blocks, "full");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains(&format!("failed to write {file}: ")), "{stderr}");
    assert_eq!(tree::read(project.path()), before);
}

#[test]
fn a_migration_that_does_not_fit_leaves_nothing() {
    let project = Project::on_sqlite();
    fails_whole(&project, 1, "migrations/20261120093100_full/up.sql");
    assert!(!project.path().join("migrations").exists());
}

#[test]
fn a_snapshot_that_does_not_fit_takes_its_migration_along() {
    let project = Project::on_sqlite();
    let mut source = FIRST.to_owned();
    for number in 0..40 {
        source.push_str(&format!("\n#[derive(Table)]\n#[table(name = \"t{number}\")]\npub struct T{number} {{\n    #[column(primary_key)]\n    pub id: i64,\n}}\n"));
    }
    project.write("src/models.rs", &source);
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    project.write(
        "src/models.rs",
        &source.replace("    pub title: String,", "    pub title: String,\n    #[column(default = 0)]\n    pub pages: i32,"),
    );
    // The new folder's files stay below 4 KiB; the snapshot is larger.
    fails_whole(&project, 8, "migrations/snapshot.json");
    assert!(generate_within(&project, 1000, "fits").status.success());
}
