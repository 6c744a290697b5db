use super::{ObjectName, Schema, SequenceOptions, SequenceType};

/// A counter of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// Its name.
    pub name: ObjectName,
    /// What its values fit into; `None` for 64 bits.
    pub data_type: Option<SequenceType>,
    /// How it counts; what is not said is the server's default.
    pub options: SequenceOptions,
    /// The column that it goes with: it is dropped with that.
    pub owner: Option<SequenceOwner>,
    /// The comment.
    pub comment: Option<String>,
}

/// A column that a sequence goes with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SequenceOwner {
    /// The column's table.
    pub table: ObjectName,
    /// The column.
    pub column: String,
}

impl Schema {
    /// The sequences that go with a column.
    pub fn sequences_of<'a>(&'a self, table: &'a ObjectName, column: &'a str) -> impl Iterator<Item = &'a Sequence> {
        let is_own = move |owner: &SequenceOwner| owner.table == *table && owner.column == column;
        self.sequences.iter().filter(move |sequence| sequence.owner.as_ref().is_some_and(is_own))
    }
}
