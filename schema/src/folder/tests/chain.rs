use std::path::Path;

use super::super::{Direction, FolderError, FolderFiles, History, Migration, ReplayError, Texts, Version, replay};
use crate::canonical::Canonical;
use crate::change::{Change, apply};
use crate::cost::Cost;
use crate::folder::Draft;
use crate::model::{ObjectName, Schema, Table};
use crate::plan::{Edge, Mode, PlannedStatement};
use crate::snapshot::StateHash;
use crate::target::{Dialect, Target};

fn statement(sql: &str, cause: &str) -> PlannedStatement {
    PlannedStatement { sql: sql.to_owned(), cause: cause.to_owned(), hazards: Vec::new(), cost: Cost::default() }
}

/// A migration that creates one table.
fn creates(before: &Canonical<Schema>, version: &str, table: &str) -> (FolderFiles, Canonical<Schema>) {
    let changes = vec![Change::CreateTable(Table::new(ObjectName::new(table)).into())];
    let after = apply(before, &changes).unwrap();
    let edge = Edge {
        changes,
        before: before.clone(),
        after: after.clone(),
        mode: Mode::Transaction,
        up: vec![statement(&format!("CREATE TABLE {table} (id INTEGER)"), "it is new")],
        down: vec![statement(&format!("DROP TABLE {table}"), "it is new")],
    };
    let version = Version::new(version);
    let draft = Draft {
        version: version.clone(),
        name: table.to_owned(),
        group: version,
        target: Target::sqlite(3, 35),
        edge: &edge,
        approved: &[],
        proof: None,
    };
    (draft.files().unwrap(), after)
}

fn migration(files: &FolderFiles) -> Migration {
    let texts = Texts {
        up: files.up.clone(),
        down: Some(files.down.clone()),
        metadata: Some(files.metadata.clone()),
        record: Some(files.record.clone()),
    };
    Migration::from_texts(Path::new(&files.folder), texts).unwrap()
}

fn history(files: &[&FolderFiles]) -> Result<History, Vec<FolderError>> {
    History::of(Path::new("migrations"), files.iter().map(|files| migration(files)).collect())
}

#[test]
fn replaying_the_folders_gives_the_snapshot() {
    let (a, after_a) = creates(&Canonical::default(), "20260101000000", "a");
    let custom = FolderFiles::custom(&Version::new("20260102000000"), "fill", Target::sqlite(3, 35), &StateHash::of(&after_a));
    let (b, after_b) = creates(&after_a, "20260103000000", "b");
    let history = history(&[&b, &custom, &a]).unwrap();
    assert_eq!(history.result(), Some(&StateHash::of(&after_b)));
    assert_eq!(replay(&history), Ok(after_b));
}

#[test]
fn statements_find_their_facts_and_edited_ones_have_none() {
    let (files, _) = creates(&Canonical::default(), "20260101000000", "a");
    let mut migration = migration(&files);
    migration.up.push_str("\nINSERT INTO a VALUES (1);\n");
    let statements = migration.statements(Dialect::Sqlite, Direction::Up).unwrap();
    assert_eq!(statements.iter().map(|(_, facts)| facts.map(|facts| facts.cause.as_str())).collect::<Vec<_>>(), [Some("it is new"), None]);
}

#[test]
fn two_branches_from_one_state_are_a_fork() {
    let (a, after_a) = creates(&Canonical::default(), "20260101000000", "a");
    let (b, _) = creates(&after_a, "20260102000000", "b");
    let (c, _) = creates(&after_a, "20260103000000", "c");
    let errors = history(&[&a, &b, &c]).unwrap_err();
    let [FolderError::Fork { first, second, .. }] = &errors[..] else { panic!("{errors:?}") };
    assert_eq!((first, second), (&Path::new("migrations/20260102000000_b").into(), &Path::new("migrations/20260103000000_c").into()));
}

#[test]
fn a_missing_folder_is_a_gap() {
    let (a, after_a) = creates(&Canonical::default(), "20260101000000", "a");
    let (_, after_b) = creates(&after_a, "20260102000000", "b");
    let (c, _) = creates(&after_b, "20260103000000", "c");
    for folders in [&[&a, &c][..], &[&c]] {
        let errors = history(folders).unwrap_err();
        assert!(matches!(&errors[..], [FolderError::BrokenChain { .. }]), "{errors:?}");
    }
}

#[test]
fn two_folders_of_one_version_are_named() {
    let (a, after_a) = creates(&Canonical::default(), "20260101000000", "a");
    let (b, _) = creates(&after_a, "20260101000000", "b");
    let errors = history(&[&a, &b]).unwrap_err();
    assert!(matches!(&errors[..], [FolderError::DuplicateVersion { .. }]), "{errors:?}");
}

#[test]
fn changes_that_lead_elsewhere_are_named() {
    let (mut a, _) = creates(&Canonical::default(), "20260101000000", "a");
    a.record = a.record.replace("\"a\"", "\"z\"").replace("\"name\": \"z\",\n  \"group\"", "\"name\": \"a\",\n  \"group\"");
    let error = replay(&history(&[&a]).unwrap()).unwrap_err();
    assert!(matches!(error, ReplayError::OtherState { .. }), "{error}");
}

#[test]
fn an_expression_that_ends_its_statement_is_refused() {
    let edge = |sql: &str| Edge {
        changes: Vec::new(),
        before: Canonical::default(),
        after: Canonical::default(),
        mode: Mode::Transaction,
        up: vec![statement(sql, "t: check c is new")],
        down: Vec::new(),
    };
    let message = |sql: &str| {
        let (version, edge) = (Version::new("1"), edge(sql));
        let draft = Draft {
            version: version.clone(),
            name: String::new(),
            group: version,
            target: Target::sqlite(3, 35),
            edge: &edge,
            approved: &[],
            proof: None,
        };
        draft.files().map(|files| files.up).map_err(|error| error.to_string())
    };
    assert_eq!(
        message("CHECK (a); DROP TABLE t"),
        Err("t: check c is new: an expression in its SQL holds a semicolon, which would end the statement".to_owned())
    );
    assert_eq!(
        message("CHECK (a = 'b)"),
        Err("t: check c is new: an expression in its SQL is not closed: line 1: the string that begins here is never closed".to_owned())
    );
    assert!(message("CHECK (a) -- all").unwrap().ends_with("CHECK (a) -- all\n;\n"));
}
