//! One side of a difference: where a schema comes from.

use std::path::Path;

use diesel_kit::DatabaseUrl;
use diesel_kit_schema::folder::History;
use diesel_kit_schema::lower::{Lowered, lower_all};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::{Canonical, Dialect, Target};

use crate::error::{Error, Problem};
use crate::operations::database::block_on;
use crate::operations::live::{self, Live};
use crate::operations::state;
use crate::output::Output;
use crate::project::{Project, read_snapshot};
use crate::source;

/// What a side is, before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Side {
    Database(DatabaseUrl),
    SnapshotFile(String),
    Folder(String),
    Source,
    Snapshot,
    Empty,
}

/// A side's schema.
pub(super) struct Read {
    pub(super) lowered: Lowered,
    /// The database, if it is one.
    pub(super) live: Option<Live>,
    /// Whether there is nothing, which looks alike everywhere.
    pub(super) is_empty: bool,
}

impl Side {
    pub(super) fn parse(project: &Project, flag: &str, text: &str) -> Result<Self, Error> {
        Ok(match text {
            "source" => Self::Source,
            "snapshot" => Self::Snapshot,
            "empty" => Self::Empty,
            _ => {
                let path = project.path(Path::new(text));
                if path.is_dir() {
                    return Ok(Self::Folder(text.to_owned()));
                }
                if path.extension().is_some_and(|extension| extension == "json") && path.is_file() {
                    return Ok(Self::SnapshotFile(text.to_owned()));
                }
                let known = || {
                    Error::usage(format!(
                        "{flag}: `{text}` is no database URL, no snapshot file, no folder, and none of source, snapshot and empty"
                    ))
                };
                let is_url = text.contains(':') || path.is_file();
                if !is_url {
                    return Err(known());
                }
                Self::Database(project.parse_url(text)?)
            }
        })
    }

    /// The server that answers, or the target that a file is of.
    pub(super) fn target(&self, project: &Project) -> Result<Option<Target>, Error> {
        match self {
            Self::Database(url) => block_on(async {
                let conn = live::connect(url).await?;
                Ok(Some(match live::target_of(&conn) {
                    // The library is kit's own: what runs the SQL may be as old as kit knows.
                    target if target.dialect == Dialect::Sqlite => Target::sqlite(3, 35),
                    target => target,
                }))
            }),
            Self::SnapshotFile(file) => Ok(snapshot_file(project, file)?.map(|snapshot| snapshot.target)),
            Self::Folder(_) | Self::Source | Self::Snapshot | Self::Empty => Ok(None),
        }
    }

    /// Whether the project says what it is, for the oldest server that the project names.
    pub(super) fn is_the_projects(&self) -> bool {
        matches!(self, Self::Source | Self::Snapshot | Self::Folder(_))
    }

    pub(super) fn is_database(&self) -> bool {
        matches!(self, Self::Database(_))
    }

    /// Reads it. `known` is the other side: of a database it says which tables of other tools count.
    pub(super) fn read(&self, project: &Project, target: &Target, known: &Schema, output: &mut Output) -> Result<Read, Error> {
        let written = |schema: Canonical<Schema>| Read { lowered: Lowered::from(schema), live: None, is_empty: false };
        Ok(match self {
            Self::Empty => Read { is_empty: true, ..written(Canonical::default()) },
            Self::Database(url) => database(project, url, known, output)?,
            Self::SnapshotFile(file) => {
                let snapshot = snapshot_file(project, file)?.ok_or_else(|| Error::usage(format!("{file} is not there")))?;
                written(snapshot.schema)
            }
            Self::Folder(folder) => written(state::replayed(&History::read(&project.path(Path::new(folder)))?)?),
            Self::Snapshot => {
                let selected = project.targets()?.into_iter().find(|selected| selected.target.name() == target.name());
                match selected {
                    Some(selected) => written(state::read(&selected, output)?.schema),
                    None => return Err(Error::usage(format!("the project has no target for {target}"))),
                }
            }
            Self::Source => {
                let definitions = source::read(&project.config.definitions)?;
                let sql = source::read_sql(&project.config.sql)?;
                let lowered =
                    lower_all(&definitions, &sql, target).map_err(|problems| problems.iter().map(Problem::from).collect::<Vec<_>>())?;
                for note in &lowered.notes {
                    output.warn(note.into());
                }
                Read { lowered, live: None, is_empty: false }
            }
        })
    }
}

fn snapshot_file(project: &Project, file: &str) -> Result<Option<diesel_kit_schema::Snapshot>, Error> {
    read_snapshot(&project.path(Path::new(file)))
}

fn database(project: &Project, url: &DatabaseUrl, known: &Schema, output: &mut Output) -> Result<Read, Error> {
    let live = Live::read(url, &project.owned(known))?;
    live.tell_left_out(url, output);
    Ok(Read { lowered: Lowered::from(live.schema.clone()), live: Some(live), is_empty: false })
}
