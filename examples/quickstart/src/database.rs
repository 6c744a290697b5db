//! The database that the quickstart works on: a SQLite file, or one of its own on a server.

use std::path::Path;

use diesel_kit::prelude::*;
use diesel_kit::{DatabaseUrl, Dialect};
use url::Url;

use crate::Failure;

/// What the database on a server is called. It is dropped and made again at every run.
const NAME: &str = "diesel_kit_quickstart";

/// Where the rows go.
pub(crate) struct Database {
    /// As kit.toml calls it.
    pub(crate) target: &'static str,
    /// The oldest version that the SQL is for: the one that is there.
    pub(crate) version: String,
    pub(crate) url: DatabaseUrl,
    /// What happened to it so far, for people.
    pub(crate) words: String,
}

impl Database {
    /// A new SQLite file in the project's folder.
    pub(crate) fn sqlite(folder: &Path) -> Result<Self, Failure> {
        let file = folder.join("quickstart.db");
        let url = DatabaseUrl::parse(&file.display().to_string())?;
        let words = format!("SQLite, in the file {}", crate::project::shown(&file));
        Ok(Self { target: "sqlite", version: "bundled".to_owned(), url, words })
    }

    /// An empty database on the server that a URL names.
    pub(crate) async fn on_server(url: &DatabaseUrl) -> Result<Self, Failure> {
        let server = match Db::builder(url.as_str())?.max_connections(1).connect().await {
            Err(error) if error.is_feature_off() => {
                let feature = if url.is_postgres() { "postgres" } else { "mysql" };
                return Err(format!(
                    "this quickstart was built without that driver: cargo run -p quickstart --features {feature} -- {url}"
                )
                .into());
            }
            other => other?,
        };
        let (target, parts) = match server.dialect() {
            Dialect::Postgres => ("postgres", 1),
            Dialect::Mysql => ("mysql", 2),
            Dialect::MariaDb => ("mariadb", 2),
            Dialect::Sqlite => return Err("the quickstart makes a SQLite file of its own: leave the argument out".into()),
        };
        let version = version(server.server_version(), parts);
        let mut conn = server.get().await?;
        conn.batch_execute(&format!("DROP DATABASE IF EXISTS {NAME}")).await?;
        conn.batch_execute(&format!("CREATE DATABASE {NAME}")).await?;
        let mut own = Url::parse(url.as_str())?;
        own.set_path(NAME);
        let own = DatabaseUrl::parse(own.as_str())?;
        let words = format!("{} {version}, in a new database of its own: {own}", server.dialect());
        Ok(Self { target, version, url: own, words })
    }
}

/// The first numbers of what a server says of itself, such as `11.8` of `11.8.3-MariaDB`.
fn version(stated: &str, parts: usize) -> String {
    let numbers: String = stated.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    numbers.split('.').filter(|part| !part.is_empty()).take(parts).collect::<Vec<_>>().join(".")
}
