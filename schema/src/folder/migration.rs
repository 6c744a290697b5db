use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::token::is_blank;
use super::{FolderError, Metadata, Record, SplitError, Statement, StatementFacts, StatementHash, Version, split};
use crate::plan::Mode;
use crate::target::Dialect;

/// Which of a migration's two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// From parent to result.
    Up,
    /// Back.
    Down,
}

/// The texts of a folder's files, read or embedded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// `up.sql`
    pub up: String,
    /// `down.sql`
    pub down: Option<String>,
    /// `metadata.toml`
    pub metadata: Option<String>,
    /// `migration.json`
    pub record: Option<String>,
}

/// A migration folder: one of kit's with its record, or a plain one of an existing Diesel project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// The folder's name.
    pub folder: String,
    /// The version in it.
    pub version: Version,
    /// What stands behind the version.
    pub name: String,
    /// The text of `up.sql`.
    pub up: String,
    /// The text of `down.sql`.
    pub down: Option<String>,
    /// What `metadata.toml` says; without the file Diesel's own default, a transaction.
    pub metadata: Metadata,
    /// What `migration.json` says; `None` for a plain Diesel folder.
    pub record: Option<Record>,
}

impl Migration {
    /// Reads a folder.
    ///
    /// # Errors
    /// When a file is missing or cannot be read.
    pub fn read(path: &Path) -> Result<Self, FolderError> {
        let record = read_if_there(&path.join("migration.json"))?;
        let lacks = |missing| match &record {
            Some(_) => FolderError::HalfWritten { path: path.to_path_buf(), missing },
            None => FolderError::NotAMigration { path: path.to_path_buf() },
        };
        let up = read_if_there(&path.join("up.sql"))?.ok_or_else(|| lacks("up.sql"))?;
        let down = read_if_there(&path.join("down.sql"))?;
        let metadata = read_if_there(&path.join("metadata.toml"))?;
        if record.is_some() && down.is_none() {
            return Err(lacks("down.sql"));
        }
        if record.is_some() && metadata.is_none() {
            return Err(lacks("metadata.toml"));
        }
        Self::from_texts(path, Texts { up, down, metadata, record })
    }

    /// A migration of embedded texts; the path is for its name and for messages.
    ///
    /// # Errors
    /// When a text cannot be read.
    pub fn from_texts(path: &Path, texts: Texts) -> Result<Self, FolderError> {
        let folder = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let version = Version::of_folder(&folder);
        if !version.as_str().starts_with(|c: char| c.is_ascii_digit()) {
            return Err(FolderError::NoVersion { path: path.to_path_buf() });
        }
        if texts.up.is_empty() {
            return Err(FolderError::Empty { path: path.join("up.sql") });
        }
        let metadata = match &texts.metadata {
            Some(text) => Metadata::parse(text).map_err(|error| FolderError::Metadata { path: path.join("metadata.toml"), error })?,
            None => Metadata { run_in_transaction: true },
        };
        let record_path = || path.join("migration.json");
        let record = texts.record.map(Record::from_json).transpose();
        let record = record.map_err(|error| FolderError::Record { path: record_path(), error })?;
        if let Some(record) = record.as_ref().filter(|record| record.version != version) {
            return Err(FolderError::OtherVersion { path: record_path(), version, found: record.version.clone() });
        }
        if let Some(record) = &record {
            let down = texts.down.as_deref().unwrap_or_default();
            for (facts, text, file) in [(&record.up, texts.up.as_str(), "up.sql"), (&record.down, down, "down.sql")] {
                if !facts.is_empty() && is_blank(record.target.dialect, text) {
                    return Err(FolderError::NoStatement { path: path.join(file), listed: facts.len() });
                }
            }
        }
        let name = folder.split_once('_').map_or_else(String::new, |(_, name)| name.to_owned());
        Ok(Self { folder, version, name, up: texts.up, down: texts.down, metadata, record })
    }

    /// How the folder runs. A plain folder outside a transaction runs statement by statement, as it stands.
    #[must_use]
    pub fn mode(&self) -> Mode {
        match &self.record {
            // Whoever writes `false` into metadata.toml means it, and Diesel goes by nothing else. `true` cannot undo what the SQL needs.
            Some(record) if record.mode != Mode::Transaction || self.metadata.run_in_transaction => record.mode,
            None if self.metadata.run_in_transaction => Mode::Transaction,
            Some(_) | None => Mode::Script,
        }
    }

    /// The text of one way.
    #[must_use]
    pub fn sql(&self, direction: Direction) -> Option<&str> {
        match direction {
            Direction::Up => Some(&self.up),
            Direction::Down => self.down.as_deref(),
        }
    }

    /// The statements of one way, each with what is known of it. A statement that was edited by hand has no facts.
    ///
    /// # Errors
    /// When the text cannot be cut into statements.
    pub fn statements(&self, dialect: Dialect, direction: Direction) -> Result<Vec<(Statement<'_>, Option<&StatementFacts>)>, SplitError> {
        let facts = self.record.as_ref().map_or(&[][..], |record| match direction {
            Direction::Up => &record.up,
            Direction::Down => &record.down,
        });
        let statements = split(dialect, self.sql(direction).unwrap_or_default())?;
        statements
            .into_iter()
            .map(|statement| {
                let hash = StatementHash::of(dialect, statement.text)?;
                let known = facts.iter().find(|facts| facts.hash == hash);
                Ok((statement, known))
            })
            .collect()
    }
}

/// The text of a file; `None` if there is no such file.
pub(super) fn read_if_there(path: &Path) -> Result<Option<String>, FolderError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FolderError::io("read", path, &error)),
    }
}
