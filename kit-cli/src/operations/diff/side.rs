//! One side of a difference: where a schema comes from.

use std::path::Path;

use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};
use diesel_kit_schema::folder::History;
use diesel_kit_schema::introspect::Owned;
use diesel_kit_schema::lower::{Lowered, lower_all};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::{Canonical, ServerVersion, Target};

use crate::error::{Error, Problem};
use crate::operations::database::{self, block_on};
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
    /// Whether its expressions are as a server prints them.
    pub(super) is_printed: bool,
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
                let conn = connect(url).await?;
                Ok(Some(target_of(&conn)))
            }),
            Self::SnapshotFile(file) => Ok(snapshot_file(project, file)?.map(|snapshot| snapshot.target)),
            Self::Folder(_) | Self::Source | Self::Snapshot | Self::Empty => Ok(None),
        }
    }

    /// Whether the project says what it is, for the oldest server that the project names.
    pub(super) fn is_the_projects(&self) -> bool {
        matches!(self, Self::Source | Self::Snapshot | Self::Folder(_))
    }

    pub(super) fn read(&self, project: &Project, target: &Target, output: &mut Output) -> Result<Read, Error> {
        let written = |schema: Canonical<Schema>| Read { lowered: Lowered::from(schema), is_printed: false };
        Ok(match self {
            Self::Empty => Read { is_printed: true, ..written(Canonical::default()) },
            Self::Database(url) => database(project, url, output)?,
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
                Read { lowered, is_printed: false }
            }
        })
    }
}

fn snapshot_file(project: &Project, file: &str) -> Result<Option<diesel_kit_schema::Snapshot>, Error> {
    read_snapshot(&project.path(Path::new(file)))
}

async fn connect(url: &DatabaseUrl) -> Result<AnyConnection, Error> {
    if !database::may_exist(url) {
        return Err(Error::failed(format!("{url} is not there")));
    }
    Ok(AnyConnection::connect(url).await?)
}

/// The server that answers, at the version that it states.
fn target_of(conn: &AnyConnection) -> Target {
    let mut numbers = conn.server_version().split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    let version = ServerVersion::new(numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    let target = match conn.dialect() {
        Dialect::Postgres => Target::postgres(version.major),
        Dialect::Mysql => Target::mysql(version.major, version.minor),
        Dialect::MariaDb => Target::mariadb(version.major, version.minor),
        Dialect::Sqlite => Target::sqlite(version.major, version.minor),
    };
    Target { version: if target.name() == "postgres" { target.version } else { version }, ..target }
}

fn database(project: &Project, url: &DatabaseUrl, output: &mut Output) -> Result<Read, Error> {
    let owned = Owned::all().and_not(&project.config.diesel_history).and_not(&project.config.kit_history);
    let read = block_on(async {
        let mut conn = connect(url).await?;
        let target = target_of(&conn);
        diesel_kit::introspect::introspect(&mut conn, &target, &owned).await.map_err(|error| Error::failed(format!("{url}: {error}")))
    })?;
    for left in &read.left_out {
        output.warn(Problem::new(format!("{url}: {}: left out: {}", left.object, left.what)));
    }
    Ok(Read { lowered: Lowered::from(read.schema), is_printed: true })
}
