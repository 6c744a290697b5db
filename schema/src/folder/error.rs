use std::path::{Path, PathBuf};

use super::{MetadataError, RecordError, Version};

/// What is wrong with a migrations folder. [`FolderError::help`] is the way out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// A file could not be read or written.
    #[error("failed to {action} {}: {message}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        message: String,
    },
    /// A folder that is no migration: Diesel fails on it.
    #[error("{} has no up.sql, so it is no migration, and Diesel refuses to run any migration beside it", path.display())]
    NotAMigration {
        /// The folder.
        path: PathBuf,
    },
    /// A folder's name that begins with no version.
    #[error("{} does not begin with a version such as 20261120093000_", path.display())]
    NoVersion {
        /// The folder.
        path: PathBuf,
    },
    /// A migration of kit's without one of its files.
    #[error("{} is half-written: it has migration.json and lacks {missing}", path.display())]
    HalfWritten {
        /// The folder.
        path: PathBuf,
        /// The file that is missing.
        missing: &'static str,
    },
    /// An `up.sql` without a byte.
    #[error("{} is empty, which Diesel refuses", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// An SQL file without a statement, where `migration.json` lists some: it would pass for applied.
    #[error("{} holds no statement, and migration.json lists {listed}", path.display())]
    NoStatement {
        /// The file.
        path: PathBuf,
        /// How many there were.
        listed: usize,
    },
    /// A `migration.json` that cannot be read.
    #[error("failed to read {}: {error}", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// Why.
        error: RecordError,
    },
    /// A `migration.json` that is of another folder.
    #[error("{} says that its version is {found}, and the folder's name says {version}", path.display())]
    OtherVersion {
        /// The file.
        path: PathBuf,
        /// The folder's version.
        version: Version,
        /// The file's.
        found: Version,
    },
    /// A `metadata.toml` that cannot be read.
    #[error("failed to read {}: {error}", path.display())]
    Metadata {
        /// The file.
        path: PathBuf,
        /// Why.
        error: MetadataError,
    },
    /// Two folders of one version: Diesel runs one of them and loses the other.
    #[error("{} and {} have the same version {version}: Diesel runs one of them and never the other", first.display(), second.display())]
    DuplicateVersion {
        /// The version.
        version: Version,
        /// One folder.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
    /// Two migrations that start from one state: two branches were merged.
    #[error("{} and {} are a fork: both start from state {parent}", first.display(), second.display())]
    Fork {
        /// The state, shortened.
        parent: String,
        /// The earlier migration.
        first: PathBuf,
        /// The later one.
        second: PathBuf,
    },
    /// A migration that starts from a state in which no migration ends.
    #[error("{} starts from state {parent}, and the migrations before it lead to {found}: one is missing or out of order", path.display())]
    BrokenChain {
        /// The migration.
        path: PathBuf,
        /// The state that it starts from, shortened.
        parent: String,
        /// The state that there is, shortened.
        found: String,
    },
}

impl FolderError {
    pub(super) fn io(action: &'static str, path: &Path, error: &std::io::Error) -> Self {
        Self::Io { action, path: path.to_path_buf(), message: error.to_string() }
    }

    /// The way out, in one sentence.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Self::Io { .. } => return None,
            Self::NotAMigration { .. } => "move the folder elsewhere, or remove it if a command was interrupted".to_owned(),
            Self::NoVersion { .. } => "rename the folder to VERSION_NAME, or move it elsewhere".to_owned(),
            Self::HalfWritten { path, .. } => format!(
                "restore the file from version control; or, if {} was never applied, remove the folder and run `kit generate` again",
                path.display()
            ),
            Self::Empty { .. } => "write the SQL, or `SELECT 1;` if there is nothing to do".to_owned(),
            Self::NoStatement { .. } => "restore the file from version control; or write `SELECT 1;` if there is nothing to do".to_owned(),
            Self::Record { error: RecordError::FromTheFuture { .. }, .. } => "install the kit that your colleagues use".to_owned(),
            Self::Record { .. } => "restore the file from version control: kit writes it, and nobody edits it".to_owned(),
            Self::OtherVersion { found, .. } => format!("give the folder its version {found} back: a migration is not renamed by hand"),
            Self::Metadata { .. } => "write one line: run_in_transaction = true".to_owned(),
            Self::DuplicateVersion { second, .. } => {
                format!("if {} was applied nowhere, remove it and run `kit generate` again", second.display())
            }
            Self::Fork { second, .. } => format!(
                "two branches were merged: if {} was applied nowhere, remove its folder and run `kit generate` again",
                second.display()
            ),
            Self::BrokenChain { path, .. } => format!(
                "restore the missing folder from version control; or, if {} was applied nowhere, remove it and run `kit generate` again",
                path.display()
            ),
        })
    }
}
