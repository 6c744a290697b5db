use super::{ObjectName, SequenceOptions, SequenceType};

/// A counter of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// Its name.
    pub name: ObjectName,
    /// What its values fit into; `None` for 64 bits.
    pub data_type: Option<SequenceType>,
    /// How it counts; what is not said is the server's default.
    pub options: SequenceOptions,
    /// The comment.
    pub comment: Option<String>,
}
