//! A live database, as the project sees it: what is not the project's is not there.

use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};
use diesel_kit_schema::introspect::{LeftOut, Owned};
use diesel_kit_schema::model::{Schema, SqlObject};
use diesel_kit_schema::{Canonical, ServerVersion, Target};

use super::database::{self, block_on};
use crate::error::{Error, Problem};
use crate::output::Output;
use crate::project::Project;

/// What a database tells of itself.
#[derive(Debug)]
pub(crate) struct Live {
    /// The server that answered, at the version that it states.
    pub(crate) server: Target,
    pub(crate) schema: Canonical<Schema>,
    /// The same with expressions to the letter as the server prints them: for comparing print with print.
    pub(crate) printed: Canonical<Schema>,
    /// What is there and has no place in a schema.
    pub(crate) left_out: Vec<LeftOut>,
}

impl Live {
    /// Reads a database. It changes nothing.
    pub(crate) fn read(url: &DatabaseUrl, owned: &Owned) -> Result<Self, Error> {
        block_on(async {
            let mut conn = connect(url).await?;
            Self::of(&mut conn, owned).await.map_err(|error| Error::failed(format!("{url}: {error}")))
        })
    }

    /// A database that is not there yet.
    pub(crate) fn nothing(server: Target) -> Self {
        Self { server, schema: Canonical::default(), printed: Canonical::default(), left_out: Vec::new() }
    }

    /// Reads the database of a connection.
    pub(crate) async fn of(conn: &mut AnyConnection, owned: &Owned) -> Result<Self, diesel_kit::introspect::ReadError> {
        let server = target_of(conn);
        let read = diesel_kit::introspect::introspect(conn, &server, owned).await?;
        Ok(Self { server, schema: read.schema, printed: read.printed, left_out: read.left_out })
    }

    /// As the project sees it: without the extensions that it does not name, which belong to whoever keeps the server, and with the tables that it says
    /// another tool owns.
    pub(crate) fn seen_by(&mut self, project: &Schema) {
        self.schema = self.schema.without_extensions_but(project).with_external_of(project);
    }

    /// Without what is written in SQL, where the project keeps no files of it: somebody else made that, and keeps it.
    pub(crate) fn without_sql_unless_kept(&mut self, project: &Project) {
        if project.config.sql.is_empty() {
            let kept = |object: &SqlObject| LeftOut { object: object.id.to_string(), what: "the project keeps no files of SQL".to_owned() };
            self.left_out.extend(self.schema.sql_objects.iter().map(kept));
            self.schema = self.schema.without_sql_objects();
        }
    }

    /// Says what is there and cannot be compared.
    pub(crate) fn tell_left_out(&self, url: &DatabaseUrl, output: &mut Output) {
        for left in &self.left_out {
            output.warn(Problem::new(format!("{url}: {}: left out: {}", left.object, left.what)));
        }
    }
}

/// Connects to a database that is there.
pub(crate) async fn connect(url: &DatabaseUrl) -> Result<AnyConnection, Error> {
    if !database::may_exist(url) {
        return Err(Error::failed(format!("{url} is not there")));
    }
    Ok(AnyConnection::connect(url).await?)
}

/// The server that answers, at the version that it states.
pub(crate) fn target_of(conn: &AnyConnection) -> Target {
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
