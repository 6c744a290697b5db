use std::sync::atomic::{AtomicU32, Ordering};

use diesel_kit::prelude::SimpleAsyncConnection;
use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};
use diesel_kit_schema::introspect::Owned;
use diesel_kit_schema::plan::{Edge, Mode, PlannedStatement};

use super::Live;
use crate::error::{Error, Problem};
use crate::operations::database::Server;

/// A database of kit's own, until it is closed.
pub(crate) struct ScratchDatabase {
    conn: AnyConnection,
    /// The server that it has to be dropped from; none in memory.
    server: Option<Server>,
}

impl ScratchDatabase {
    pub(super) async fn in_memory() -> Result<Self, Error> {
        let conn = AnyConnection::connect(&DatabaseUrl::parse("sqlite::memory:")?).await?;
        Ok(Self { conn, server: None })
    }

    pub(super) async fn on_server(url: &DatabaseUrl) -> Result<Self, Error> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("kit_scratch_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let refused = |error: Error| -> Error {
            let problems = error.problems().into_iter().map(|problem| {
                let message = format!("failed to make a scratch database on the server of {url}: {}", problem.message);
                Problem { message, ..problem }
                    .with_help("kit makes a database of its own there and drops it again: its user needs the right to (CREATEDB, or ALL on kit_scratch_%)")
            });
            Error::Failed(problems.collect())
        };
        let server = Server::of(url).ok_or_else(|| Error::usage(format!("{url} is no server")))?.with_database(name);
        server.create().await.map_err(refused)?;
        match AnyConnection::connect(&server.url()?).await {
            Ok(conn) => Ok(Self { conn, server: Some(server) }),
            Err(error) => {
                server.drop().await?;
                Err(refused(error.into()))
            }
        }
    }

    /// What answers, such as `PostgreSQL 18.1`.
    pub(crate) fn server(&self) -> String {
        format!("{} {}", self.conn.dialect(), self.conn.server_version())
    }

    /// Runs one way of an edge as the runner would.
    pub(crate) async fn carry_out(&mut self, edge: &Edge, statements: &[PlannedStatement]) -> Result<(), Error> {
        let framed = edge.mode == Mode::Transaction && matches!(self.conn.dialect(), Dialect::Postgres | Dialect::Sqlite);
        if !framed {
            return self.run(statements).await;
        }
        self.execute("BEGIN").await?;
        self.run(statements).await?;
        self.execute("COMMIT").await
    }

    /// Runs statements one by one.
    pub(crate) async fn run(&mut self, statements: &[PlannedStatement]) -> Result<(), Error> {
        for statement in statements {
            self.execute(&statement.sql).await?;
        }
        Ok(())
    }

    async fn execute(&mut self, sql: &str) -> Result<(), Error> {
        self.conn
            .batch_execute(sql)
            .await
            .map_err(|error| Problem::new(format!("the scratch database refuses it: {error}")).with_help(sql.to_owned()).into())
    }

    /// What stands in it now.
    pub(crate) async fn read(&mut self, owned: &Owned) -> Result<Live, Error> {
        Live::of(&mut self.conn, owned).await.map_err(|error| Error::failed(format!("reading the scratch database: {error}")))
    }

    /// Takes it away. What goes wrong between is told, and it is dropped all the same: call it on every way out.
    pub(crate) async fn close(self) -> Result<(), Error> {
        drop(self.conn);
        match self.server {
            None => Ok(()),
            Some(server) => server.drop().await,
        }
    }
}
