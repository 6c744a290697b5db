use crate::Location;

/// An enum that derives `DbEnum`: a type of named values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enumeration {
    /// The enum's name in Rust.
    pub rust_name: String,
    /// The type's name in the database, where types have names (PostgreSQL).
    pub name: String,
    /// The schema (namespace) that it lies in: PostgreSQL only.
    pub schema: Option<String>,
    /// The values in their order; never empty.
    pub variants: Vec<Variant>,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: the type's former name.
    pub renamed_from: Option<String>,
    /// `removed(old = "new")`: labels that are gone, and the label that rows get instead, in the order written.
    pub removed: Vec<(String, String)>,
    /// Where it stands.
    pub location: Location,
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The variant's name in Rust.
    pub rust_name: String,
    /// The value's label in the database.
    pub label: String,
    /// `renamed_from`: the label's former text.
    pub renamed_from: Option<String>,
}
