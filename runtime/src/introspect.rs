//! A live database as a schema.

use std::collections::BTreeMap;

use diesel::QueryableByName;
use diesel::backend::Backend;
use diesel::deserialize::FromSql;
use diesel::row::NamedRow;
use diesel::sql_types::{Nullable, Text};
use diesel_async::RunQueryDsl;
use diesel_kit_schema::Target;
use diesel_kit_schema::introspect::{
    CatalogQuery, CatalogRows, IntrospectError, Introspected, Owned, SHOWN_COLUMNS, assemble, catalog, catalog_of_objects, catalog_of_views,
};

use diesel_kit_schema::model::{Column, ObjectName};

use crate::AnyConnection;

/// Why a database could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A catalog query failed.
    #[error("the catalog query `{query}` failed: {error}")]
    Query {
        /// The query's name.
        query: &'static str,
        /// What the server says.
        error: diesel::result::Error,
    },
    /// The catalog is not what kit knows.
    #[error(transparent)]
    Catalog(#[from] IntrospectError),
}

#[derive(QueryableByName)]
struct Entry {
    #[diesel(sql_type = Nullable<Text>)]
    entry: Option<String>,
}

/// The statement that SHOW CREATE gives, in the one of its columns that is there.
struct Shown {
    text: Option<String>,
}

impl<DB: Backend> QueryableByName<DB> for Shown
where
    Option<String>: FromSql<Nullable<Text>, DB>,
{
    fn build<'a>(row: &impl NamedRow<'a, DB>) -> diesel::deserialize::Result<Self> {
        let text = SHOWN_COLUMNS.iter().find_map(|column| NamedRow::get::<Nullable<Text>, Option<String>>(row, column).ok());
        Ok(Self { text: text.flatten() })
    }
}

/// Reads the database of a connection: a fixed number of queries, however many tables there are. It changes nothing.
///
/// # Errors
/// When a query fails, or gives what kit does not know.
pub async fn introspect(conn: &mut AnyConnection, target: &Target, owned: &Owned) -> Result<Introspected, ReadError> {
    let mut rows = CatalogRows::default();
    for query in catalog(target) {
        ask(conn, query, &mut rows).await?;
    }
    for query in catalog_of_objects(target, &rows)? {
        ask(conn, query, &mut rows).await?;
    }
    Ok(assemble(target, &rows, owned)?)
}

/// The columns that each view of the database shows, which a schema does not hold. It changes nothing.
///
/// # Errors
/// When the query fails, or gives what kit does not know.
pub async fn view_columns(conn: &mut AnyConnection, target: &Target) -> Result<BTreeMap<ObjectName, Vec<Column>>, ReadError> {
    let mut rows = CatalogRows::default();
    ask(conn, catalog_of_views(target), &mut rows).await?;
    Ok(diesel_kit_schema::introspect::view_columns(target, &rows)?)
}

async fn ask(conn: &mut AnyConnection, query: CatalogQuery, rows: &mut CatalogRows) -> Result<(), ReadError> {
    let failed = |error| ReadError::Query { query: query.name, error };
    let sql = diesel::sql_query(query.sql.as_ref());
    let texts: Vec<String> = if query.shows {
        let shown: Vec<Shown> = sql.load(conn).await.map_err(failed)?;
        shown.into_iter().filter_map(|shown| shown.text).collect()
    } else {
        let entries: Vec<Entry> = sql.load(conn).await.map_err(failed)?;
        entries.into_iter().filter_map(|entry| entry.entry).collect()
    };
    rows.insert(query.name, texts);
    Ok(())
}
