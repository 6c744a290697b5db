//! What a database says has been applied.

use std::collections::BTreeMap;

use diesel::QueryResult;
use diesel::dsl::sql;
use diesel::sql_types::{BigInt, Integer, Nullable, Text};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};

use crate::{AnyConnection, Dialect};

/// The names of the tables that keep the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryTables {
    /// Diesel's: what is in it has been applied. Under another name Diesel does not find it.
    pub diesel: String,
    /// Kit's, beside it.
    pub kit: String,
}

impl Default for HistoryTables {
    fn default() -> Self {
        Self { diesel: "__diesel_schema_migrations".into(), kit: "__kit_migrations".into() }
    }
}

/// Everything that the two tables say.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    /// The versions in Diesel's table, with the time of each as the server prints it.
    pub(super) applied: BTreeMap<String, String>,
    /// The rows of kit's table.
    pub(super) rows: BTreeMap<String, Row>,
}

/// A row of kit's table.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Of the statements that are done.
    pub(super) checksum: String,
    pub(super) direction: String,
    /// True once Diesel's table knows of it.
    pub(super) finished: bool,
    pub(super) started: i32,
    pub(super) done: i32,
}

impl History {
    /// Reads both tables; those that are not there yet are empty.
    pub(super) async fn read(conn: &mut AnyConnection, tables: &HistoryTables) -> QueryResult<Self> {
        let mut history = Self::default();
        if exists(conn, &tables.diesel).await? {
            let query = format!("SELECT version, {} FROM {}", text_of(conn.dialect(), "run_on"), quoted(conn, &tables.diesel));
            history.applied = sql::<(Text, Text)>(&query).load::<(String, String)>(conn).await?.into_iter().collect();
        }
        if exists(conn, &tables.kit).await? {
            let columns = "version, checksum, direction, finished, statements_started, statements_done";
            let query = format!("SELECT {columns} FROM {}", quoted(conn, &tables.kit));
            let rows = sql::<(Text, Text, Text, Integer, Integer, Integer)>(&query);
            let rows = rows.load::<(String, String, String, i32, i32, i32)>(conn).await?;
            let row = |(version, checksum, direction, finished, started, done)| {
                (version, Row { checksum, direction, finished: finished != 0, started, done })
            };
            history.rows = rows.into_iter().map(row).collect();
        }
        Ok(history)
    }

    /// A migration that was begun without a transaction and never ended.
    pub(super) fn unfinished(&self, version: &str) -> Option<&Row> {
        self.rows.get(version).filter(|row| !row.finished)
    }
}

/// Makes the tables that are missing.
pub(super) async fn create(conn: &mut AnyConnection, tables: &HistoryTables) -> QueryResult<()> {
    if !exists(conn, &tables.diesel).await? {
        let name = quoted(conn, &tables.diesel);
        // To the letter what Diesel makes.
        let sql = format!(
            "CREATE TABLE IF NOT EXISTS {name} (version VARCHAR(50) PRIMARY KEY NOT NULL, run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)"
        );
        conn.batch_execute(&sql).await?;
    }
    if !exists(conn, &tables.kit).await? {
        let name = quoted(conn, &tables.kit);
        let (time, now) = match conn.dialect() {
            Dialect::Postgres => ("timestamptz", "CURRENT_TIMESTAMP"),
            Dialect::Mysql | Dialect::MariaDb => ("datetime(6)", "CURRENT_TIMESTAMP(6)"),
            Dialect::Sqlite => ("text", "(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000')"),
        };
        let sql = format!(
            "CREATE TABLE IF NOT EXISTS {name} (version VARCHAR(50) PRIMARY KEY NOT NULL, name VARCHAR(255) NOT NULL, \
             checksum VARCHAR(64) NOT NULL, direction VARCHAR(4) NOT NULL, finished INTEGER NOT NULL, statements_started INTEGER NOT NULL, \
             statements_done INTEGER NOT NULL, applied_at {time} NOT NULL DEFAULT {now}, duration_ms BIGINT, kit_version VARCHAR(50) NOT NULL)"
        );
        conn.batch_execute(&sql).await?;
    }
    Ok(())
}

/// What is written of a migration.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) version: &'a str,
    pub(super) name: &'a str,
    pub(super) checksum: &'a str,
    pub(super) direction: &'a str,
    pub(super) finished: bool,
    pub(super) started: usize,
    pub(super) done: usize,
    pub(super) duration_ms: Option<i64>,
}

/// Writes kit's row of a migration, in the place of the one that may be there.
pub(super) async fn write(conn: &mut AnyConnection, tables: &HistoryTables, entry: Entry<'_>) -> QueryResult<()> {
    forget(conn, &tables.kit, entry.version).await?;
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let insert = format!(
        "INSERT INTO {} (version, name, checksum, direction, finished, statements_started, statements_done, duration_ms, kit_version) VALUES (",
        quoted(conn, &tables.kit)
    );
    sql::<Text>(&insert)
        .bind::<Text, _>(entry.version)
        .sql(", ")
        .bind::<Text, _>(entry.name)
        .sql(", ")
        .bind::<Text, _>(entry.checksum)
        .sql(", ")
        .bind::<Text, _>(entry.direction)
        .sql(", ")
        .bind::<Integer, _>(i32::from(entry.finished))
        .sql(", ")
        .bind::<Integer, _>(count(entry.started))
        .sql(", ")
        .bind::<Integer, _>(count(entry.done))
        .sql(", ")
        .bind::<Nullable<BigInt>, _>(entry.duration_ms)
        .sql(", ")
        .bind::<Text, _>(env!("CARGO_PKG_VERSION"))
        .sql(")")
        .execute(conn)
        .await?;
    Ok(())
}

/// Tells Diesel's table that a migration was applied.
pub(super) async fn apply(conn: &mut AnyConnection, tables: &HistoryTables, version: &str) -> QueryResult<()> {
    let insert = format!("INSERT INTO {} (version) VALUES (", quoted(conn, &tables.diesel));
    sql::<Text>(&insert).bind::<Text, _>(version).sql(")").execute(conn).await?;
    Ok(())
}

/// Removes a version from one of the tables.
pub(super) async fn forget(conn: &mut AnyConnection, table: &str, version: &str) -> QueryResult<()> {
    let delete = format!("DELETE FROM {} WHERE version = ", quoted(conn, table));
    sql::<Text>(&delete).bind::<Text, _>(version).execute(conn).await?;
    Ok(())
}

async fn exists(conn: &mut AnyConnection, table: &str) -> QueryResult<bool> {
    let query = match conn.dialect() {
        Dialect::Postgres => "SELECT count(*) FROM pg_catalog.pg_class c WHERE c.oid = to_regclass(quote_ident(",
        Dialect::Mysql | Dialect::MariaDb => {
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = (("
        }
        Dialect::Sqlite => "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ((",
    };
    let found: i64 = sql::<BigInt>(query).bind::<Text, _>(table).sql("))").get_result(conn).await?;
    Ok(found > 0)
}

fn text_of(dialect: Dialect, column: &str) -> String {
    let ty = if dialect.is_mysql_like() { "char(40)" } else { "text" };
    format!("CAST({column} AS {ty})")
}

fn quoted(conn: &AnyConnection, name: &str) -> String {
    let quote = if conn.dialect().is_mysql_like() { '`' } else { '"' };
    let doubled = [quote, quote].iter().collect::<String>();
    format!("{quote}{}{quote}", name.replace(quote, &doubled))
}
