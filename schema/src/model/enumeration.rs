use super::ObjectName;

/// An enum type, on dialects whose enums are types of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enumeration {
    /// The type's name.
    pub name: ObjectName,
    /// Its labels, in order.
    pub labels: Vec<String>,
    /// The comment.
    pub comment: Option<String>,
}
