//! What was compiled, compared with what is committed: for a program's own tests.

use std::fs;
use std::path::{Path, PathBuf};

use diesel_kit_schema::Snapshot;
use diesel_kit_schema::definition::Definition;
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::lower::lower;

/// Fails when a snapshot under `migrations/` is not what the program's definitions say: those behind `cfg` and those that macros make
/// are compiled in, where `kit` cannot see them.
///
/// It takes the definitions from `crate::definitions()`, which [`tables!`](crate::tables) makes; where that stands in a module, name the
/// module: `assert_snapshot!(crate::models)`. A second argument names another folder of migrations. Needs the feature `check`.
///
/// ```no_run
/// # mod models { pub fn definitions() -> Vec<&'static str> { Vec::new() } }
/// # fn main() {
/// diesel_kit::assert_snapshot!(crate::models);
/// # }
/// ```
///
/// # Panics
/// With each difference, table by table and column by column, and what to do about it.
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "the definitions are those of the crate that calls, not ours")]
macro_rules! assert_snapshot {
    () => {
        $crate::check::assert_snapshot(&crate::definitions(), ::std::path::Path::new(env!("CARGO_MANIFEST_DIR")), "migrations")
    };
    ($module:path) => {
        $crate::assert_snapshot!($module, "migrations")
    };
    ($module:path, $migrations:expr) => {{
        use $module as __module;
        $crate::check::assert_snapshot(&__module::definitions(), ::std::path::Path::new(env!("CARGO_MANIFEST_DIR")), $migrations)
    }};
}

/// Why the definitions and the snapshots could not be compared, or in what they differ.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotMismatch {
    /// There is no snapshot.
    #[error("there is no snapshot in {0}: run `kit generate`")]
    Missing(PathBuf),
    /// A file could not be read.
    #[error("failed to read {file}: {problem}")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A compiled definition does not work on a target, or is of another version of diesel-kit.
    #[error("the compiled definitions do not work on {target}:\n{problems}")]
    Definitions {
        /// The target.
        target: String,
        /// Each problem on a line.
        problems: String,
    },
    /// Something differs.
    #[error(
        "{file} is not what the program was compiled with. From the snapshot to the program:\n{differences}\n\
         Run `kit generate` if source has changed since. A table that is gone here is missing from `tables!(..)` or behind a `cfg` that is \
         off; one that is new here is made by a macro or behind a `cfg`, where kit does not see it: write it out."
    )]
    Differs {
        /// The snapshot's file.
        file: PathBuf,
        /// Each difference on a line.
        differences: String,
    },
}

/// Compares compiled definitions (as JSON) with every snapshot in a folder of migrations and in its folders.
///
/// # Errors
/// When they differ, or one of the two cannot be read.
pub fn compare(definitions: &[&str], migrations: &Path) -> Result<(), SnapshotMismatch> {
    let files = snapshots(migrations);
    if files.is_empty() {
        return Err(SnapshotMismatch::Missing(migrations.to_owned()));
    }
    files.into_iter().try_for_each(|file| compare_one(definitions, file))
}

fn snapshots(migrations: &Path) -> Vec<PathBuf> {
    let inner = fs::read_dir(migrations).into_iter().flatten().flatten().map(|entry| entry.path().join("snapshot.json"));
    let mut files: Vec<PathBuf> = inner.chain([migrations.join("snapshot.json")]).filter(|file| file.is_file()).collect();
    files.sort();
    files
}

fn compare_one(definitions: &[&str], file: PathBuf) -> Result<(), SnapshotMismatch> {
    let unreadable = |problem: String| SnapshotMismatch::Unreadable { file: file.clone(), problem };
    let text = fs::read_to_string(&file).map_err(|error| unreadable(error.to_string()))?;
    let snapshot = Snapshot::from_json(&text).map_err(|error| unreadable(error.to_string()))?;
    let refused = |problems: String| SnapshotMismatch::Definitions { target: snapshot.target.to_string(), problems };
    let read: Result<Vec<Definition>, _> = definitions.iter().map(|json| Definition::from_json(json)).collect();
    let read = read.map_err(|error| refused(error.to_string()))?;
    let lowered = lower(&read, &snapshot.target)
        .map_err(|problems| refused(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))?;
    // What is written in files of SQL is not compiled into a program.
    let compiled = snapshot.schema.without_sql_objects();
    let difference = diff(&compiled, &lowered, &Answers::default()).map_err(|error| refused(error.to_string()))?;
    if difference.changes.is_empty() {
        return Ok(());
    }
    let differences: Vec<_> = difference.changes.iter().map(|change| format!("  {change}")).collect();
    Err(SnapshotMismatch::Differs { file, differences: differences.join("\n") })
}

/// What [`assert_snapshot!`](crate::assert_snapshot) does.
///
/// # Panics
/// When [`compare`] finds anything.
#[track_caller]
#[expect(clippy::panic, reason = "an assertion of a program's own test")]
pub fn assert_snapshot(definitions: &[&str], project: &Path, migrations: &str) {
    if let Err(mismatch) = compare(definitions, &project.join(migrations)) {
        panic!("{mismatch}");
    }
}

#[cfg(test)]
mod tests {
    use diesel_kit_schema::Target;
    use diesel_kit_schema::definition::{Column, RustType, Table};
    use diesel_kit_schema::lower::{SqlFile, lower_all};

    use super::*;

    fn user(field: &str) -> String {
        let mut table = Table::new("User", "users");
        table.columns.push(Column::new(field, RustType::I64));
        Definition::Table(table).to_json()
    }

    fn with_snapshot(definition: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let target = Target::sqlite(3, 53);
        let schema = lower(&[Definition::from_json(definition).unwrap()], &target).unwrap().schema;
        fs::write(folder.path().join("snapshot.json"), Snapshot { target, schema }.to_json()).unwrap();
        folder
    }

    #[test]
    fn what_agrees_passes() {
        let folder = with_snapshot(&user("id"));
        compare(&[&user("id")], folder.path()).unwrap();
    }

    #[test]
    fn a_difference_names_the_column() {
        let folder = with_snapshot(&user("id"));
        let message = compare(&[&user("number")], folder.path()).unwrap_err().to_string();
        assert!(message.contains("users: column number is new: integer"), "{message}");
        assert!(message.contains("users: column id is gone"), "{message}");
    }

    #[test]
    fn what_is_written_in_files_of_sql_is_not_compiled() {
        let folder = tempfile::tempdir().unwrap();
        let target = Target::postgres(16);
        let function = "CREATE FUNCTION apart.f() RETURNS integer LANGUAGE sql AS 'SELECT 1'";
        let file = SqlFile { path: "sql/f.sql".to_owned(), text: function.to_owned() };
        let schema = lower_all(&[Definition::from_json(&user("id")).unwrap()], &[file], &target).unwrap().schema;
        assert!(schema.sql_objects.len() == 1 && schema.namespaces.iter().any(|namespace| namespace.name == "apart"));
        fs::write(folder.path().join("snapshot.json"), Snapshot { target, schema }.to_json()).unwrap();
        compare(&[&user("id")], folder.path()).unwrap();
        assert!(compare(&[&user("number")], folder.path()).is_err());
    }

    #[test]
    fn no_snapshot_is_said() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(compare(&[], folder.path()), Err(SnapshotMismatch::Missing(_))));
    }

    #[test]
    fn a_broken_snapshot_names_its_file() {
        let folder = with_snapshot(&user("id"));
        fs::write(folder.path().join("snapshot.json"), "{").unwrap();
        assert!(compare(&[&user("id")], folder.path()).unwrap_err().to_string().contains("snapshot.json"));
    }
}
