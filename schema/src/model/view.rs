use std::collections::BTreeMap;

use super::{Index, ObjectName, Written};

/// A view: what a query shows, under a name. Its columns are the query's to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The view's name. Tables and views share their names.
    pub name: ObjectName,
    /// The names of its columns, where they stand before the query.
    pub columns: Vec<String>,
    /// The query, in the target's dialect.
    pub query: String,
    /// Whether its rows are stored.
    pub materialized: bool,
    /// Options by their names; a flag has the value `true`.
    pub options: BTreeMap<String, String>,
    /// Indexes of a materialised view, by name.
    pub indexes: Vec<Index>,
    /// The comment.
    pub comment: Option<String>,
    /// What it is built on besides what its query names.
    pub depends_on: Vec<ObjectName>,
    /// Its statement, where the server keeps it.
    pub written: Written,
}

impl View {
    /// A view with nothing else said.
    #[must_use]
    pub fn new(name: ObjectName, query: impl Into<String>) -> Self {
        Self {
            name,
            columns: Vec::new(),
            query: query.into(),
            materialized: false,
            options: BTreeMap::new(),
            indexes: Vec::new(),
            comment: None,
            depends_on: Vec::new(),
            written: Written::default(),
        }
    }

    /// `view` or `materialised view`, as messages say it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        if self.materialized { "materialised view" } else { "view" }
    }
}
