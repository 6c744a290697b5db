use super::{Deferral, ObjectName, ReferentialAction, Validity};

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
    /// Whether a key of several columns is NULL as a whole or not at all.
    pub match_full: bool,
    /// When it is looked at, if a transaction may say so.
    pub deferral: Option<Deferral>,
    /// Which rows it holds for.
    pub validity: Validity,
}

impl ForeignKey {
    /// Whether it leads from and to the same columns as the other, under the same name: only how it is kept differs.
    #[must_use]
    pub fn is_alterable_to(&self, other: &Self) -> bool {
        self.name == other.name
            && self.columns == other.columns
            && self.parent == other.parent
            && self.parent_columns == other.parent_columns
    }
}
