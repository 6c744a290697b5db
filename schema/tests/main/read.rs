//! What a server told of databases that were written in SQL, recorded by the runtime's tests: it becomes a schema, and the way between the two sides the
//! SQL that stands beside them. `KIT_UPDATE=1` writes it anew: read the diff.

use std::fs;
use std::path::{Path, PathBuf};

use diesel_kit_schema::diff::differences;
use diesel_kit_schema::intent::Intents;
use diesel_kit_schema::introspect::{CatalogRows, Owned, assemble, catalog, level};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{PlannedStatement, plan};
use diesel_kit_schema::{Canonical, Snapshot, Target};

const TARGET: Target = Target::postgres(18);

#[test]
fn recorded_databases_give_the_sql_beside_them() {
    let update = std::env::var_os("KIT_UPDATE").is_some();
    let mut wrong = Vec::new();
    for folder in folders() {
        let (before, after) = level(&read(&folder, "before"), &read(&folder, "after"));
        let changes = differences(&before, &after);
        let edges = plan(&TARGET, &before, &changes, &Intents::default()).unwrap();
        let up = edges.iter().flat_map(|edge| &edge.up);
        let down = edges.iter().rev().flat_map(|edge| &edge.down);
        for (name, got) in [("up.sql", print(up)), ("down.sql", print(down))] {
            let file = folder.join(name);
            if update {
                fs::write(&file, &got).unwrap();
            }
            let expected = fs::read_to_string(&file).unwrap_or_default();
            if got != expected {
                wrong.push(format!("{}: expected\n{expected}\ngot\n{got}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_was_read_is_the_same_after_a_snapshot() {
    for folder in folders() {
        for side in ["before", "after"] {
            let snapshot = Snapshot { target: TARGET, schema: read(&folder, side) };
            assert_eq!(Snapshot::from_json(&snapshot.to_json()).unwrap(), snapshot, "{} {side}", folder.display());
        }
    }
}

fn folders() -> Vec<PathBuf> {
    let all = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/read")).unwrap();
    let mut folders: Vec<PathBuf> = all.map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

fn read(folder: &Path, side: &str) -> Canonical<Schema> {
    let mut rows = CatalogRows::default();
    for query in catalog(&TARGET) {
        rows.insert(query.name, Vec::new());
    }
    for line in fs::read_to_string(folder.join(format!("{side}.rows"))).unwrap().lines() {
        let (query, row) = line.split_once('\t').unwrap();
        rows.insert(query, vec![row.to_owned()]);
    }
    let read = assemble(&TARGET, &rows, &Owned::all()).unwrap();
    assert_eq!(read.left_out, [], "{}", folder.display());
    read.printed
}

fn print<'a>(statements: impl Iterator<Item = &'a PlannedStatement>) -> String {
    statements.map(|statement| format!("{};\n", statement.sql)).collect()
}
