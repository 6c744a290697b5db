//! What a case comes to, written into files and read back.

use std::path::Path;

use diesel_kit_schema::change::Change;
use diesel_kit_schema::diff::differences;
use diesel_kit_schema::folder::{Direction, Draft, FolderFiles, History, Migration, Record, Texts, Version, replay};
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{Edge, PlannedStatement, plan};
use diesel_kit_schema::{Canonical, Snapshot, Target};

use crate::support::{Carried, Case};

const TARGETS: [Target; 5] =
    [Target::postgres(16), Target::postgres(18), Target::mysql(9, 0), Target::mariadb(11, 8), Target::sqlite(3, 53)];

/// What each case comes to on each target that takes it.
fn each(mut look: impl FnMut(&Case, &Target, Carried)) {
    for case in Case::all() {
        for target in TARGETS {
            if let Ok(carried) = case.carry_out(&target) {
                look(&case, &target, carried);
            }
        }
    }
}

#[test]
fn the_snapshot_of_every_case_comes_back_and_its_changes_are_told_apart() {
    each(|case, target, carried| {
        // As they stand in a migration's head and in kit's answers.
        let words: Vec<String> = carried.difference.changes.iter().flat_map(words).collect();
        for (at, change) in words.iter().enumerate() {
            assert!(!change.is_empty() && !words[..at].contains(change), "{} on {target}: {change:?} twice", case.name());
        }
        for schema in [carried.before, carried.difference.after] {
            let snapshot = Snapshot { target: *target, schema };
            let text = snapshot.to_json();
            let read = Snapshot::from_json(&text).unwrap();
            assert_eq!(read, snapshot, "{} on {target}", case.name());
            assert_eq!(read.to_json(), text, "{} on {target}", case.name());
        }
    });
}

#[test]
fn the_folders_of_every_case_are_read_again_and_lead_to_its_end() {
    each(|case, target, carried| {
        let context = format!("{} on {target}", case.name());
        let intents = lower(&case.before, target).unwrap().intents;
        let empty = Canonical::<Schema>::default();
        let first = plan(target, &empty, &differences(&empty, &carried.before), &intents).unwrap();
        let mut migrations = Vec::new();
        for (number, edge) in first.iter().chain(&carried.edges).enumerate() {
            let files = written(number, target, edge);
            let record = Record::from_json(files.record.as_str()).unwrap();
            assert_eq!(record.changes.get().unwrap().as_ref(), edge.changes, "{context}");
            assert_eq!(record.to_json().unwrap(), files.record, "{context}");
            let migration = read(&files);
            statements_are_found(&migration, target, Direction::Up, &edge.up, &context);
            statements_are_found(&migration, target, Direction::Down, &edge.down, &context);
            migrations.push(migration);
        }
        let history = History::of(Path::new("migrations"), migrations).unwrap();
        assert_eq!(replay(&history).unwrap(), carried.difference.after, "{context}");
    });
}

fn words(change: &Change) -> Vec<String> {
    match change {
        Change::AlterTable { table, changes } => changes.iter().map(|change| format!("{table}: {change}")).collect(),
        other => vec![other.to_string()],
    }
}

fn written(number: usize, target: &Target, edge: &Edge) -> FolderFiles {
    let version = Version::new(format!("{number:014}"));
    let draft =
        Draft { version: version.clone(), name: "case".to_owned(), group: version, target: *target, edge, approved: &[], proof: None };
    draft.files().unwrap()
}

fn read(files: &FolderFiles) -> Migration {
    let texts = Texts {
        up: files.up.clone(),
        down: Some(files.down.clone()),
        metadata: Some(files.metadata.clone()),
        record: Some(files.record.clone()),
    };
    Migration::from_texts(Path::new(&files.folder), texts).unwrap()
}

/// The splitter finds each statement as it was planned, with its facts beside it.
fn statements_are_found(migration: &Migration, target: &Target, way: Direction, planned: &[PlannedStatement], context: &str) {
    let found = migration.statements(target.dialect, way).unwrap();
    assert_eq!(
        found.iter().map(|(found, _)| found.text).collect::<Vec<_>>(),
        planned.iter().map(|planned| planned.sql.as_str()).collect::<Vec<_>>(),
        "{context}"
    );
    for ((_, facts), planned) in found.iter().zip(planned) {
        let facts = facts.unwrap_or_else(|| panic!("{context}: no facts beside {}", planned.sql));
        assert_eq!(facts.hazards, planned.hazards, "{context}");
    }
}
