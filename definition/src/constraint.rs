use crate::{Location, Settings, SqlText};

/// The primary key: fields in key order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrimaryKey {
    /// The constraint's name, where one is given.
    pub name: Option<String>,
    /// The key's fields by their Rust names, in key order.
    pub fields: Vec<String>,
    /// What is said to one server alone.
    pub settings: Settings,
}

/// A unique constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unique {
    /// The constraint's name, where one is given.
    pub name: Option<String>,
    /// The fields by their Rust names, in key order.
    pub fields: Vec<String>,
    /// What is said to one server alone.
    pub settings: Settings,
    /// Where it is written.
    pub location: Location,
}

/// A check: a condition that every row meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The constraint's name, where one is given.
    pub name: Option<String>,
    /// The field that the check is written at; `None` when it is written at the table.
    pub field: Option<String>,
    /// The condition.
    pub expression: SqlText,
    /// What is said to one server alone.
    pub settings: Settings,
    /// Where it is written.
    pub location: Location,
}
