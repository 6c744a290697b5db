use crate::{Location, Settings, SqlText};

/// An index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// The index's name, where one is given.
    pub name: Option<String>,
    /// What it is built over, in order; never empty.
    pub parts: Vec<IndexPart>,
    /// Whether two rows may not agree in it.
    pub unique: bool,
    /// `using`: the access method, such as `btree`, `gin` or `hnsw`.
    pub method: Option<String>,
    /// `where`: the rows that it holds.
    pub predicate: Option<SqlText>,
    /// `with(..)`: storage parameters, in the order written.
    pub with: Vec<(String, String)>,
    /// What is said to one server alone.
    pub settings: Settings,
    /// `renamed_from`: the index's former name.
    pub renamed_from: Option<String>,
    /// Where it is written.
    pub location: Location,
}

/// One column or expression of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexPart {
    /// What is indexed.
    pub key: IndexKey,
    /// `length`: how much of a text is indexed, where a server wants it said: MySQL and MariaDB.
    pub length: Option<u32>,
    /// The order, where one is given.
    pub order: Option<Order>,
    /// Where NULLs stand, where it is given: PostgreSQL only.
    pub nulls: Option<Nulls>,
    /// The operator class, where one is given: PostgreSQL, and the distance of a vector index.
    pub operator_class: Option<String>,
}

/// What an index part is built over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexKey {
    /// A field by its Rust name.
    Field(String),
    /// An expression.
    Expression(SqlText),
}

/// The order of an index part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Ascending, the servers' default.
    Ascending,
    /// Descending.
    Descending,
}

/// Where NULLs stand in an index part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nulls {
    /// Before all values.
    First,
    /// After all values.
    Last,
}
