use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

/// What the catalog queries gave: the rows of each, by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatalogRows(BTreeMap<String, Vec<String>>);

/// Why the rows of a catalog make no schema.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IntrospectError {
    /// A query's rows are not there.
    #[error("the rows of the catalog query `{query}` are missing")]
    Missing {
        /// The query's name.
        query: String,
    },
    /// A row that is not what the query gives.
    #[error("the catalog query `{query}` gave a row that cannot be read: {reason}\n{row}")]
    Row {
        /// The query's name.
        query: String,
        /// What is wrong with it.
        reason: String,
        /// The row.
        row: String,
    },
    /// A statement that the server holds and kit cannot read.
    #[error("{object} is held as a statement that cannot be read: {reason}\n{text}")]
    Statement {
        /// What it makes, with its name.
        object: String,
        /// What is wrong with it.
        reason: String,
        /// The statement.
        text: String,
    },
}

impl CatalogRows {
    /// Adds the rows of a query; those of queries with one name stand together.
    pub fn insert(&mut self, query: impl Into<String>, rows: Vec<String>) {
        self.0.entry(query.into()).or_default().extend(rows);
    }

    /// The texts of a query that gives no JSON; none where it was not asked.
    pub(crate) fn texts(&self, query: &str) -> &[String] {
        self.0.get(query).map_or(&[], Vec::as_slice)
    }

    /// The rows of one query.
    pub(crate) fn read<T: DeserializeOwned>(&self, query: &str) -> Result<Vec<T>, IntrospectError> {
        let rows = self.0.get(query).ok_or_else(|| IntrospectError::Missing { query: query.to_owned() })?;
        let read = |row: &String| {
            serde_json::from_str(row).map_err(|error| IntrospectError::Row {
                query: query.to_owned(),
                reason: error.to_string(),
                row: row.clone(),
            })
        };
        rows.iter().map(read).collect()
    }
}
