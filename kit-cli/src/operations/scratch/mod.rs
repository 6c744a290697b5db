//! Databases that kit makes, fills and throws away, to learn how a server prints what a person wrote, or to prove a plan.

mod compare;
mod database;

use diesel_kit::DatabaseUrl;
use diesel_kit_schema::Canonical;
use diesel_kit_schema::Target;
use diesel_kit_schema::introspect::Owned;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::create;

pub(crate) use self::compare::compare;
pub(crate) use self::database::ScratchDatabase;
use super::database::block_on;
use super::live::Live;
use crate::error::{Error, Problem};
use crate::project::{Project, Selected};

/// Where such databases are made.
#[derive(Debug, Clone)]
pub(crate) struct Scratch {
    place: Place,
    /// Whether somebody said so: what fails there then is an error.
    is_stated: bool,
}

#[derive(Debug, Clone)]
enum Place {
    /// SQLite is carried along.
    InMemory,
    /// On the server of this URL. The database that it names is left alone.
    Server(DatabaseUrl),
}

impl Scratch {
    /// The scratch database for a target: in memory for SQLite, else what `--scratch` or kit.toml says.
    pub(crate) fn find(project: &Project, target: &Target, selected: Option<&Selected>, flag: Option<&str>) -> Result<Option<Self>, Error> {
        if target.name() == "sqlite" {
            return Ok(Some(Self { place: Place::InMemory, is_stated: false }));
        }
        let Some(url) = project.scratch_url(flag, selected)? else { return Ok(None) };
        let fits = if target.name() == "postgres" { url.is_postgres() } else { url.is_mysql() };
        if !fits {
            let message = format!("the scratch database {url} is no {}", target.name());
            return Err(Error::usage_with_help(message, "name one of the same kind with `--scratch` or `scratch` in kit.toml"));
        }
        Ok(Some(Self { place: Place::Server(url), is_stated: true }))
    }

    /// Beside a database for development: nobody said so, and where the server does not let kit make one, it goes without.
    pub(crate) fn beside(url: &DatabaseUrl) -> Self {
        Self { place: Place::Server(url.clone()), is_stated: false }
    }

    /// Makes an empty database.
    pub(crate) async fn open(&self) -> Result<ScratchDatabase, Error> {
        match &self.place {
            Place::InMemory => ScratchDatabase::in_memory().await,
            Place::Server(url) => ScratchDatabase::on_server(url).await,
        }
    }

    /// A schema as the server prints it.
    pub(crate) fn print(&self, target: &Target, schema: &Canonical<Schema>) -> Result<Live, Error> {
        // What another tool owns is built here too: views and foreign keys need it.
        let statements = create(target, &schema.built_beside(schema)).map_err(|error| Error::failed(format!("{target}: {error}")))?;
        block_on(async {
            let mut database = self.open().await?;
            let printed = async {
                database.run(&statements).await?;
                database.read(&Owned::all()).await
            };
            let printed = printed.await;
            database.close().await?;
            let mut printed = printed?;
            printed.schema = printed.schema.with_external_of(schema);
            Ok(printed)
        })
    }

    /// The same, where it is not said that there is one: why not is told.
    fn print_if_possible(&self, target: &Target, schema: &Canonical<Schema>) -> Result<Result<Live, Problem>, Error> {
        match self.print(target, schema) {
            Ok(printed) => Ok(Ok(printed)),
            Err(error) if self.is_stated => Err(error),
            Err(error) => {
                let reason = error.problems().first().map(|problem| problem.message.clone()).unwrap_or_default();
                let help = "name a server with `--scratch URL` or `scratch` in kit.toml on which kit may make a database and drop it again";
                Ok(Err(Problem::new(format!("there is no scratch database: {reason}")).with_help(help)))
            }
        }
    }
}
