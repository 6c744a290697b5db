use crate::{Column, Index, Location, PrimaryKey, Settings, SqlText, Table};

/// A struct that derives `View`.
///
/// Which columns the view has is the query's to say; the fields are the columns that the program reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The struct's name in Rust.
    pub rust_name: String,
    /// The view's name in the database.
    pub name: String,
    /// The schema (namespace) that it lies in: PostgreSQL only.
    pub schema: Option<String>,
    /// `query`: what it shows.
    pub query: SqlText,
    /// The fields, in order.
    pub columns: Vec<Column>,
    /// The fields marked `primary_key`: a row is found by them. The database knows nothing of it.
    pub key: Vec<String>,
    /// Whether its rows are stored: PostgreSQL only.
    pub materialized: bool,
    /// `with(..)`: options, in the order written.
    pub options: Vec<(String, String)>,
    /// Indexes of a materialised view, in the order written.
    pub indexes: Vec<Index>,
    /// `depends_on(..)`: what it is built on besides what its query names: structs, or names in the database.
    pub depends_on: Vec<String>,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: the view's former name.
    pub renamed_from: Option<String>,
    /// Where it stands.
    pub location: Location,
}

impl View {
    /// A view without columns.
    #[must_use]
    pub fn new(rust_name: impl Into<String>, name: impl Into<String>, query: SqlText) -> Self {
        Self {
            rust_name: rust_name.into(),
            name: name.into(),
            schema: None,
            query,
            columns: Vec::new(),
            key: Vec::new(),
            materialized: false,
            options: Vec::new(),
            indexes: Vec::new(),
            depends_on: Vec::new(),
            comment: None,
            renamed_from: None,
            location: Location::default(),
        }
    }

    /// The same columns as a table: what reads one reads the other.
    #[must_use]
    pub fn as_table(&self) -> Table {
        let mut table = Table::new(&self.rust_name, &self.name);
        table.schema.clone_from(&self.schema);
        table.columns.clone_from(&self.columns);
        table.primary_key =
            (!self.key.is_empty()).then(|| PrimaryKey { name: None, fields: self.key.clone(), settings: Settings::default() });
        table.indexes.clone_from(&self.indexes);
        table.location.clone_from(&self.location);
        table
    }
}
