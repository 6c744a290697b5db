use std::fmt;
use std::time::Duration;

use diesel_kit_schema::folder::FolderError;

use super::{Error, Kind};
use crate::Dialect;

/// Why migrations were not carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MigrationProblem {
    #[error("{}", .0.iter().map(describe).collect::<Vec<_>>().join("\n"))]
    Folders(Vec<FolderError>),
    #[error("{file}: {reason}")]
    Split { file: String, reason: String },
    #[error("failed to make a checksum: {0}")]
    Hash(String),
    #[error("{file} holds no statement, so that nothing would be done; write the SQL, or `SELECT 1;` if there is nothing to do")]
    NoStatement { file: String },
    #[error("the migrations in {folder} are for {found}, and the database is {dialect}; name the folder of its own target")]
    OtherTarget { folder: String, found: String, dialect: String },
    #[error("there are no migrations for {dialect}, only for {found}; add a target with `kit target add`")]
    NoneFor { dialect: Dialect, found: String },
    #[error("another runner has held the lock for {} s; wait until it is done, or find out why it is not", .0.as_secs())]
    Locked(Duration),
    #[error("the database has applied {version}, and {folder} does not hold it; restore its folder from version control")]
    Missing { version: String, folder: String },
    #[error("{file} was edited after it had been applied; restore the text that was applied, and write a new migration for the change")]
    Edited { file: String, version: String },
    #[error(
        "{folder} is pending, and the newer {newest} has been applied; if it does not depend on the order, apply it with --allow-out-of-order, \
         and else give it a newer version"
    )]
    OutOfOrder { folder: String, newest: String },
    #[error("there is no migration of version {version}")]
    NoSuchVersion { version: String },
    #[error("no migration has been applied that could be reverted")]
    NothingToRevert,
    #[error("{file} is not there, so this migration has no way back; write the file, or go on with a new migration")]
    NoWayBack { file: String },
    #[error("{file}:{line}: statement {number} of {count} failed: {source}\n{remains}")]
    Failed { file: String, line: u32, number: usize, count: usize, remains: Remains, source: diesel::result::Error },
    #[error(
        "{file}: {object} would not survive: {reason}; drop it before, in a migration of its own (`kit generate --custom`), and create it again as \
         it shall be, or declare it\n{}",
        Remains::Nothing
    )]
    Breaks { file: String, object: String, reason: String },
    #[error(
        "{file}: a run was interrupted in statement {number}, and whether the server carried it out is not known: {statement}\nlook at the \
         database; then, in the row of version {version} in table {table}, set statements_done to {number} and checksum to {checksum} if it was \
         carried out, or statements_started to {} if it was not, and run again", number - 1
    )]
    Interrupted { file: String, number: usize, statement: String, version: String, table: String, checksum: String },
    #[error(
        "{file}: its first {done} statements have been carried out and were edited since; restore their text, and edit what comes after"
    )]
    EditedBeforeResuming { file: String, done: usize },
    #[error("{file}: this migration stopped half-way {direction}; finish that direction first")]
    HalfReverted { file: String, direction: String },
}

/// What a failed migration leaves behind.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Remains {
    /// Nothing: it was rolled back.
    Nothing,
    /// So many statements, from the first on.
    Statements(usize),
    /// So many statements, and perhaps the next.
    Unknown(usize),
}

impl fmt::Display for Remains {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing | Self::Statements(0) => f.write_str("nothing of this migration was applied: correct it and run again"),
            Self::Statements(done) => write!(
                f,
                "statements 1 to {done} stay applied, for no transaction could hold them: correct this one and run again, and it goes on here"
            ),
            Self::Unknown(done) => write!(f, "statements 1 to {done} stay applied, and whether this one was carried out is not known"),
        }
    }
}

fn describe(error: &FolderError) -> String {
    match error.help() {
        Some(help) => format!("{error}; {help}"),
        None => error.to_string(),
    }
}

impl Error {
    pub(crate) fn migration(problem: MigrationProblem) -> Self {
        Self::new(Kind::Migration(problem))
    }

    pub(crate) fn folders(errors: Vec<FolderError>) -> Self {
        Self::migration(MigrationProblem::Folders(errors))
    }

    pub(crate) fn locked(timeout: Duration) -> Self {
        Self::migration(MigrationProblem::Locked(timeout))
    }

    pub(crate) fn no_migrations_for(dialect: Dialect, found: &[&str]) -> Self {
        Self::migration(MigrationProblem::NoneFor { dialect, found: found.join(", ") })
    }
}
