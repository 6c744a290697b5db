//! Databases as a whole: made and dropped.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use diesel::dsl::sql;
use diesel::sql_types::{BigInt, Text};
use diesel_kit::prelude::{RunQueryDsl, SimpleAsyncConnection};
use diesel_kit::{AnyConnection, DatabaseUrl};
use serde_json::json;
use url::Url;

use super::{block_on, guard};
use crate::error::{Error, shown};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// `kit database create`
pub(crate) fn create(project: &Project, output: &mut Output) -> Result<Outcome, Error> {
    let (_, url) = project.database()?;
    let made = create_if_missing(&url)?;
    output.say(if made { format!("Created {url}") } else { format!("Nothing to do: {url} is there already.") });
    Ok(Outcome::new("", &json!({ "database": url.to_string(), "done": made })))
}

/// `kit database drop`
pub(crate) fn drop(project: &Project, destroy: Option<&str>, output: &mut Output) -> Result<Outcome, Error> {
    let (target, url) = project.database()?;
    guard::check(&target, &url, "this drops the database", destroy)?;
    let gone = drop_if_there(&url)?;
    output.say(if gone { format!("Dropped {url}") } else { format!("Nothing to do: there is no {url}.") });
    Ok(Outcome::new("", &json!({ "database": url.to_string(), "done": gone })))
}

/// Makes the database; false if it is there already.
pub(crate) fn create_if_missing(url: &DatabaseUrl) -> Result<bool, Error> {
    if let Some(file) = sqlite_file(url) {
        if file.exists() {
            return Ok(false);
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| Error::failed(format!("failed to create {}: {error}", shown(folder))))?;
        }
        block_on(async { Ok(AnyConnection::connect(url).await?) })?;
        // SQLite writes the file when something is in it: an empty file is an empty database.
        fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&file)
            .map_err(|error| Error::failed(format!("failed to create {}: {error}", shown(&file))))?;
        return Ok(true);
    }
    let Some(server) = Server::of(url) else { return Ok(false) };
    block_on(async {
        let mut conn = AnyConnection::connect(&server.maintenance).await?;
        if server.has_database(&mut conn).await? {
            return Ok(false);
        }
        server.run(&mut conn, &format!("CREATE DATABASE {}", server.quoted())).await?;
        Ok(true)
    })
}

/// Drops the database; false if there was none.
pub(super) fn drop_if_there(url: &DatabaseUrl) -> Result<bool, Error> {
    if let Some(file) = sqlite_file(url) {
        let mut gone = false;
        // The database with what SQLite and the runner's lock keep beside it.
        for suffix in ["", "-wal", "-shm", "-journal", "-kit-lock", "-kit-lock-journal"] {
            let mut path = file.clone().into_os_string();
            path.push(suffix);
            match fs::remove_file(&path) {
                Ok(()) => gone |= suffix.is_empty(),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(Error::failed(format!("failed to remove {}: {error}", shown(path.as_ref())))),
            }
        }
        return Ok(gone);
    }
    let Some(server) = Server::of(url) else { return Ok(false) };
    block_on(async {
        let mut conn = AnyConnection::connect(&server.maintenance).await?;
        if !server.has_database(&mut conn).await? {
            return Ok(false);
        }
        server.drop_over(&mut conn).await?;
        Ok(true)
    })
}

/// Whether there may be a database: a SQLite file that is not there holds nothing, and connecting would make it.
pub(crate) fn may_exist(url: &DatabaseUrl) -> bool {
    sqlite_file(url).is_none_or(|file| file.exists())
}

/// The file of a SQLite database; `None` for servers and databases in memory.
fn sqlite_file(url: &DatabaseUrl) -> Option<PathBuf> {
    if !url.is_sqlite() || url.is_in_memory() {
        return None;
    }
    let text = url.as_str();
    let path = match text.strip_prefix("sqlite:") {
        Some(rest) => percent_decoded(rest.strip_prefix("//").unwrap_or(rest)),
        None => match text.strip_prefix("file:") {
            Some(rest) => percent_decoded(rest.strip_prefix("//").unwrap_or(rest).split('?').next().unwrap_or_default()),
            None => text.to_owned(),
        },
    };
    Some(PathBuf::from(path))
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A server, with a database that is always there to work from.
pub(crate) struct Server {
    url: Url,
    maintenance: DatabaseUrl,
    database: String,
    is_postgres: bool,
}

impl Server {
    pub(crate) fn of(url: &DatabaseUrl) -> Option<Self> {
        let mut parsed = Url::parse(url.as_str()).ok()?;
        let database = percent_decoded(parsed.path().trim_matches('/'));
        let whole = parsed.clone();
        parsed.set_path(if url.is_postgres() { "/postgres" } else { "/information_schema" });
        Some(Self { url: whole, maintenance: DatabaseUrl::parse(parsed.as_str()).ok()?, database, is_postgres: url.is_postgres() })
    }

    /// The same server with another database, whose name is letters, digits and `_`.
    pub(crate) fn with_database(mut self, database: String) -> Self {
        self.url.set_path(&database);
        Self { database, ..self }
    }

    /// The database of that name.
    pub(crate) fn url(&self) -> Result<DatabaseUrl, Error> {
        Ok(DatabaseUrl::parse(self.url.as_str())?)
    }

    /// Makes the database.
    pub(crate) async fn create(&self) -> Result<(), Error> {
        let mut conn = AnyConnection::connect(&self.maintenance).await?;
        self.run(&mut conn, &format!("CREATE DATABASE {}", self.quoted())).await
    }

    /// Drops the database, whoever is in it.
    pub(crate) async fn drop(&self) -> Result<(), Error> {
        let mut conn = AnyConnection::connect(&self.maintenance).await?;
        self.drop_over(&mut conn).await
    }

    async fn drop_over(&self, conn: &mut AnyConnection) -> Result<(), Error> {
        // PostgreSQL from 13 sends everybody out first.
        let newer = self.is_postgres && !conn.server_version().starts_with("12");
        let force = if newer { " WITH (FORCE)" } else { "" };
        self.run(conn, &format!("DROP DATABASE {}{force}", self.quoted())).await
    }

    fn quoted(&self) -> String {
        let quote = if self.is_postgres { "\"" } else { "`" };
        format!("{quote}{}{quote}", self.database.replace(quote, &quote.repeat(2)))
    }

    async fn has_database(&self, conn: &mut AnyConnection) -> Result<bool, Error> {
        let query = if self.is_postgres {
            "SELECT count(*) FROM pg_catalog.pg_database WHERE datname = "
        } else {
            "SELECT count(*) FROM information_schema.schemata WHERE schema_name = "
        };
        let found: Result<i64, _> = sql::<BigInt>(query).bind::<Text, _>(self.database.clone()).get_result(conn).await;
        found.map(|found| found > 0).map_err(|error| self.failed("look for", &error.to_string()))
    }

    async fn run(&self, conn: &mut AnyConnection, sql: &str) -> Result<(), Error> {
        let verb = if sql.starts_with("CREATE") { "create" } else { "drop" };
        conn.batch_execute(sql).await.map_err(|error| self.failed(verb, &error.to_string()))
    }

    fn failed(&self, verb: &str, error: &str) -> Error {
        Error::failed(format!("failed to {verb} database {}: {error}", self.database))
    }
}
