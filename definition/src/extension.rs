use crate::Location;

/// A unit struct with `#[derive(Extension)]`: an extension of PostgreSQL. One that a column's type needs is there without a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The struct's name in Rust.
    pub rust_name: String,
    /// The extension's name.
    pub name: String,
    /// The schema (namespace) that its objects lie in.
    pub schema: Option<String>,
    /// The version that is to be there; without it, whichever is.
    pub version: Option<String>,
    /// `only(postgres)`: the databases that have it; empty for all.
    pub only: Vec<String>,
    /// `comment`: instead of the extension's own.
    pub comment: Option<String>,
    /// Where it stands.
    pub location: Location,
}
