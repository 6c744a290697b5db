use diesel_kit::prelude::SimpleAsyncConnection;
use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};
use diesel_kit_schema::plan::{Edge, Mode};

use crate::error::{Error, Problem};
use crate::operations::database::block_on;
use crate::operations::live;

/// Runs the statements, in a transaction where the server can.
pub(super) fn edges(url: &DatabaseUrl, edges: &[Edge]) -> Result<(), Error> {
    block_on(async {
        let mut conn = live::connect(url).await?;
        for edge in edges {
            let framed = edge.mode == Mode::Transaction && matches!(conn.dialect(), Dialect::Postgres | Dialect::Sqlite);
            if let Err(problem) = self::edge(&mut conn, edge, framed).await {
                // The script of a SQLite rebuild has its own transaction. Nothing is open where there is none.
                let _ = conn.batch_execute("ROLLBACK").await;
                let kept = if conn.dialect() == Dialect::Mysql || conn.dialect() == Dialect::MariaDb {
                    "; what came before it stays, and the next `kit push` goes on from there"
                } else {
                    ""
                };
                let message = format!("{url}: {}{kept}", problem.message);
                return Err(Problem { message, ..problem }.into());
            }
        }
        Ok(())
    })
}

async fn edge(conn: &mut AnyConnection, edge: &Edge, framed: bool) -> Result<(), Problem> {
    if framed {
        execute(conn, "BEGIN", "").await?;
    }
    let mut cause = "";
    for statement in &edge.up {
        if !statement.cause.is_empty() {
            cause = &statement.cause;
        }
        execute(conn, &statement.sql, cause).await?;
    }
    if framed {
        execute(conn, "COMMIT", "").await?;
    }
    Ok(())
}

async fn execute(conn: &mut AnyConnection, sql: &str, cause: &str) -> Result<(), Problem> {
    let failed = |error: diesel::result::Error| {
        let cause = if cause.is_empty() { String::new() } else { format!("{cause}: ") };
        Problem::new(format!("{cause}{error}")).with_help(format!("the statement was\n{sql}"))
    };
    conn.batch_execute(sql).await.map_err(failed)
}
