use crate::{Check, Column, Exclusion, ForeignKey, Index, Location, Partitioning, Policy, PrimaryKey, RowSecurity, Settings, Unique};

/// A struct that derives `Table`.
///
/// What is written at a field (`unique`, `references`, `check`, `index`) stands in the same lists as what is written at the struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The struct's name in Rust.
    pub rust_name: String,
    /// The table's name in the database.
    pub name: String,
    /// The schema (namespace) that it lies in: PostgreSQL only.
    pub schema: Option<String>,
    /// The fields, in order.
    pub columns: Vec<Column>,
    /// The primary key; `None` with `no_primary_key`.
    pub primary_key: Option<PrimaryKey>,
    /// Unique constraints, in the order written.
    pub uniques: Vec<Unique>,
    /// Foreign keys, in the order written.
    pub foreign_keys: Vec<ForeignKey>,
    /// Checks, in the order written.
    pub checks: Vec<Check>,
    /// Exclusion constraints, in the order written.
    pub exclusions: Vec<Exclusion>,
    /// Indexes, in the order written.
    pub indexes: Vec<Index>,
    /// `row_level_security`: whether the policies are asked; where nothing is said, when there are any.
    pub row_security: Option<RowSecurity>,
    /// Policies, in the order written.
    pub policies: Vec<Policy>,
    /// `partition_by`, where it is said to all servers.
    pub partitioning: Option<Partitioning>,
    /// What is said to one server alone.
    pub settings: Settings,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: the table's former name.
    pub renamed_from: Option<String>,
    /// `external`: another tool owns the table. It is compared with the database, and never migrated.
    pub external: bool,
    /// Where it stands.
    pub location: Location,
}

impl Table {
    /// A table without columns.
    #[must_use]
    pub fn new(rust_name: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            rust_name: rust_name.into(),
            name: name.into(),
            schema: None,
            columns: Vec::new(),
            primary_key: None,
            uniques: Vec::new(),
            foreign_keys: Vec::new(),
            checks: Vec::new(),
            exclusions: Vec::new(),
            indexes: Vec::new(),
            row_security: None,
            policies: Vec::new(),
            partitioning: None,
            settings: Settings::default(),
            comment: None,
            renamed_from: None,
            external: false,
            location: Location::default(),
        }
    }

    /// The column of a field, by the field's Rust name.
    #[must_use]
    pub fn column_of(&self, field: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.field == field)
    }
}
