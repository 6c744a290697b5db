use crate::Location;

/// A unit struct with `#[derive(Namespace)]`: a schema in the sense of PostgreSQL. One that only `schema = ".."` names needs no struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namespace {
    /// The struct's name in Rust.
    pub rust_name: String,
    /// The namespace's name in the database.
    pub name: String,
    /// `only(postgres)`: the databases that have it; empty for all.
    pub only: Vec<String>,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: its former name. What lies in it follows.
    pub renamed_from: Option<String>,
    /// Where it stands.
    pub location: Location,
}
