use super::{IndexKey, ObjectName};

/// How the rows of a table are spread over partitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partitioning {
    /// By what a partition is found.
    pub strategy: PartitionStrategy,
    /// What is looked at, in order.
    pub key: Vec<IndexKey>,
    /// The partitions that have names, by name; those that end below each other as they follow.
    pub partitions: Vec<Partition>,
    /// How many partitions there are, where the server names them.
    pub count: Option<u32>,
    /// Whether others make and drop partitions too.
    pub external: bool,
}

/// By what a partition is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartitionStrategy {
    /// A range of values.
    Range,
    /// A range of the values of columns, on servers that tell this from a range of one number.
    RangeColumns,
    /// Values one by one.
    List,
    /// Values of columns one by one, on servers that tell this from a list of numbers.
    ListColumns,
    /// A remainder.
    Hash,
    /// A remainder of a power of two.
    LinearHash,
    /// A remainder of the server's own hash over columns.
    Key,
    /// A remainder of a power of two, of the server's own hash over columns.
    LinearKey,
}

/// One partition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partition {
    /// Its name; where it is a table, one in the schema of its parent.
    pub name: String,
    /// The rows that it takes.
    pub bound: PartitionBound,
}

/// Whose partition a table is, where it has something of its own besides: indexes, keys, policies, or partitions again.
///
/// The columns and the constraints of the parent are the partition's too, and are not said again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The table that it is a partition of.
    pub parent: ObjectName,
    /// The rows that it takes.
    pub bound: PartitionBound,
}

/// The rows that a partition takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartitionBound {
    /// From the first value to the one before the last.
    Range {
        /// Inclusive.
        from: Vec<String>,
        /// Exclusive.
        to: Vec<String>,
    },
    /// From where the partition before it ends.
    LessThan(Vec<String>),
    /// One of these values.
    In(Vec<String>),
    /// Those whose hash leaves this remainder.
    Remainder {
        /// By what the hash is divided.
        modulus: u32,
        /// What is left.
        remainder: u32,
    },
    /// What no other takes.
    Default,
}

impl Partitioning {
    /// The partition of this name.
    #[must_use]
    pub fn partition(&self, name: &str) -> Option<&Partition> {
        self.partitions.iter().find(|partition| partition.name == name)
    }

    /// Whether a row of one finds its partition in the same way in the other.
    #[must_use]
    pub fn looks_alike(&self, other: &Self) -> bool {
        self.strategy == other.strategy && self.key == other.key
    }

    /// Whether the key names this column.
    #[must_use]
    pub fn names(&self, column: &str) -> bool {
        self.key.iter().any(|key| match key {
            IndexKey::Column(name) => name == column,
            IndexKey::Expression(expression) => crate::expression::mentions(expression, column),
        })
    }

    pub(super) fn is_sorted(&self) -> bool {
        self.is_in_sequence() || self.partitions.is_sorted_by(|a, b| a.name <= b.name)
    }

    pub(super) fn sort(&mut self) {
        if !self.is_in_sequence() {
            self.partitions.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }

    /// Where each begins at the end of the one before it, their order means something.
    fn is_in_sequence(&self) -> bool {
        self.partitions.iter().any(|partition| matches!(partition.bound, PartitionBound::LessThan(_)))
    }
}
