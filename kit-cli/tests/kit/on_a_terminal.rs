//! Questions, as a person is asked them: the real program behind a pseudo-terminal.

use std::fs;
use std::path::Path;
use std::process::Command;

use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use crate::tree::{self, Tree};

const BEFORE: &str = "pub id: i64, pub name: String, pub notes: String";
const RENAME: &str = "is column users.full_name the former users.name?";
const YES: &str = "1) yes: it is renamed, and what it holds stays";
const NO: &str = "2) no: users.name is dropped with what it holds";
const LOSS: &str = "users.notes: column notes and its values are gone for good";

struct Project(tempfile::TempDir);

impl Project {
    /// A project with one migration, whose table has these fields since.
    fn new(fields: &str) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(project.path().join("src")).unwrap();
        fs::write(project.path().join("kit.toml"), "[[target]]\ndatabase = \"sqlite\"\n").unwrap();
        project.define(BEFORE);
        assert!(project.command(&["first", "--at", "20261120093000"]).output().unwrap().status.success());
        project.define(fields);
        project
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn define(&self, fields: &str) {
        let fields = fields.replacen("pub id", "#[column(primary_key)] pub id", 1);
        let text = format!("use diesel_kit::prelude::*;\n\n#[derive(Table)]\n#[table(name = \"users\")]\npub struct User {{ {fields} }}\n");
        fs::write(self.path().join("src/models.rs"), text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kit"));
        command.arg("generate").args(arguments).current_dir(self.path());
        for variable in ["CI", "DATABASE_URL", "DATABASE_TYPE", "SOURCE_DATE_EPOCH"] {
            command.env_remove(variable);
        }
        // No colours between the words.
        command.env("NO_COLOR", "1");
        command
    }

    /// `kit generate second` on a terminal. What is waited for and does not come within the time fails the test.
    fn ask(&self) -> PtySession {
        spawn_command(self.command(&["second", "--at", "20261120093100"]), Some(20_000)).unwrap()
    }

    fn tree(&self) -> Tree {
        tree::read(self.path())
    }

    fn second(&self, file: &str) -> String {
        fs::read_to_string(self.path().join("migrations/20261120093100_second").join(file)).unwrap()
    }
}

#[track_caller]
fn ends_with(mut session: PtySession, code: i32) {
    session.exp_eof().unwrap();
    match session.process().wait().unwrap() {
        WaitStatus::Exited(_, actual) => assert_eq!(actual, code),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_rename_that_is_answered_with_yes() {
    let project = Project::new("pub id: i64, pub full_name: String, pub notes: String");
    let mut session = project.ask();
    session.exp_string(RENAME).unwrap();
    session.exp_string(YES).unwrap();
    session.exp_string(NO).unwrap();
    // What is no answer is asked again.
    session.send_line("yes").unwrap();
    session.exp_string("a number from 1 to 2").unwrap();
    session.send_line("1").unwrap();
    session.exp_string("Review up.sql").unwrap();
    ends_with(session, 0);
    let up = project.second("up.sql");
    assert!(up.contains("RENAME COLUMN") && !up.contains("DROP COLUMN"), "{up}");
}

#[test]
fn a_rename_that_is_answered_with_no_is_a_drop_and_an_approval() {
    let project = Project::new("pub id: i64, pub full_name: Option<String>, pub notes: String");
    let mut session = project.ask();
    session.exp_string(RENAME).unwrap();
    session.send_line("2").unwrap();
    session.exp_string("Review up.sql").unwrap();
    ends_with(session, 0);
    let up = project.second("up.sql");
    assert!(up.contains("DROP COLUMN") && !up.contains("RENAME COLUMN"), "{up}");
    let record = project.second("migration.json");
    assert!(record.contains("\"approvals\"") && record.contains("\"object\": \"users.name\""), "{record}");
}

#[test]
fn a_loss_behind_a_rename_is_asked_for_and_approved() {
    let project = Project::new("pub id: i64, pub full_name: String");
    let mut session = project.ask();
    session.exp_string(RENAME).unwrap();
    session.send_line("1").unwrap();
    session.exp_string(LOSS).unwrap();
    session.exp_string("1) go on").unwrap();
    session.exp_string("2) stop, and write nothing").unwrap();
    session.send_line("1").unwrap();
    session.exp_string("Review up.sql").unwrap();
    ends_with(session, 0);
    let record = project.second("migration.json");
    assert!(record.contains("\"approvals\"") && record.contains("\"object\": \"users.notes\""), "{record}");
}

#[test]
fn a_loss_that_is_not_approved_writes_nothing() {
    let project = Project::new("pub id: i64, pub name: String");
    let before = project.tree();
    let mut session = project.ask();
    session.exp_string(LOSS).unwrap();
    session.send_line("2").unwrap();
    session.exp_string("--allow drops_column:users.notes").unwrap();
    session.exp_string("Nothing was changed.").unwrap();
    ends_with(session, 3);
    assert_eq!(project.tree(), before);
}

#[test]
fn ctrl_c_in_the_middle_writes_nothing() {
    let project = Project::new("pub id: i64, pub full_name: String");
    let before = project.tree();
    let mut session = project.ask();
    session.exp_string(RENAME).unwrap();
    session.send_line("1").unwrap();
    session.exp_string(LOSS).unwrap();
    session.exp_string("> ").unwrap();
    session.send_control('c').unwrap();
    // The signal ends it, so that a shell sees 130 and a script that runs kit stops too.
    match session.process().wait().unwrap() {
        WaitStatus::Signaled(_, signal, _) => assert_eq!(signal.as_str(), "SIGINT"),
        other => panic!("{other:?}"),
    }
    assert_eq!(project.tree(), before);
}

#[test]
fn an_input_that_ends_is_no_answer_and_writes_nothing() {
    let project = Project::new("pub id: i64, pub full_name: String, pub notes: String");
    let before = project.tree();
    let mut session = project.ask();
    session.exp_string(RENAME).unwrap();
    session.exp_string("> ").unwrap();
    session.send_control('d').unwrap();
    session.exp_string("--rename column:users.name=users.full_name").unwrap();
    session.exp_string("Nothing was changed.").unwrap();
    ends_with(session, 3);
    assert_eq!(project.tree(), before);
}

#[test]
fn nobody_writes_while_another_kit_asks() {
    let project = Project::new("pub id: i64, pub full_name: String, pub notes: String");
    let before = project.tree();
    let mut session = project.ask();
    session.exp_string(RENAME).unwrap();
    let other = project.command(&["other", "--drop", "column:users.name"]).output().unwrap();
    let stderr = String::from_utf8_lossy(&other.stderr).into_owned();
    assert_eq!(other.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("another kit is writing migrations of this project"), "{stderr}");
    assert_eq!(project.tree(), before);
    session.send_line("1").unwrap();
    session.exp_string("Review up.sql").unwrap();
    ends_with(session, 0);
}
