use super::{ObjectName, ReferentialAction};

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// The constraint's name.
    pub name: String,
    /// The child's columns.
    pub columns: Vec<String>,
    /// The parent table.
    pub parent: ObjectName,
    /// The parent's columns, as many as the child's.
    pub parent_columns: Vec<String>,
    /// What happens when the parent row is deleted.
    pub on_delete: ReferentialAction,
    /// What happens when the parent's key changes.
    pub on_update: ReferentialAction,
}
