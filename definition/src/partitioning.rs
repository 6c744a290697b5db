use crate::{IndexKey, Location};

/// How the rows of a table are spread over partitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partitioning {
    /// By what a partition is found.
    pub strategy: PartitionStrategy,
    /// What is looked at, in order.
    pub keys: Vec<IndexKey>,
    /// The partitions that are named, in the order written.
    pub partitions: Vec<Partition>,
    /// `partitions = 4`: as many that nobody names.
    pub count: Option<u32>,
    /// `partitions = "external"`: others make and drop partitions too.
    pub external: bool,
    /// Where it is written.
    pub location: Location,
}

/// By what a partition is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartitionStrategy {
    /// A range of values.
    Range,
    /// Values one by one.
    List,
    /// A remainder of the server's hash, or of the number itself on MySQL.
    Hash,
    /// As `Hash`, spread so that partitions come and go cheaply: MySQL.
    LinearHash,
    /// A remainder of MySQL's own hash, over columns of any type.
    Key,
    /// As `Key`, spread so that partitions come and go cheaply: MySQL.
    LinearKey,
}

impl PartitionStrategy {
    /// Every strategy, in the order of messages.
    pub const ALL: [Self; 6] = [Self::Range, Self::List, Self::Hash, Self::LinearHash, Self::Key, Self::LinearKey];

    /// As attributes spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Range => "range",
            Self::List => "list",
            Self::Hash => "hash",
            Self::LinearHash => "linear_hash",
            Self::Key => "key",
            Self::LinearKey => "linear_key",
        }
    }

    /// The strategy of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|strategy| strategy.as_str() == word)
    }
}

/// One partition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partition {
    /// Its name: a table's on PostgreSQL.
    pub name: String,
    /// The rows that it takes.
    pub bound: PartitionBound,
    /// `renamed_from`: its former name.
    pub renamed_from: Option<String>,
    /// Where it is written.
    pub location: Location,
}

/// The rows that a partition takes. Values are SQL; `minvalue` and `maxvalue` are words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartitionBound {
    /// `from = "..", to = ".."`: the first value that belongs to it, and the first that does not any more.
    Range {
        /// From here, inclusive.
        from: Vec<String>,
        /// To here, exclusive.
        to: Vec<String>,
    },
    /// `less_than = ".."`: from where the partition before it ends.
    LessThan(Vec<String>),
    /// `in(..)`
    In(Vec<String>),
    /// `modulus = 4, remainder = 0`
    Remainder {
        /// By what the hash is divided.
        modulus: u32,
        /// What is left.
        remainder: u32,
    },
    /// `default`: what no other takes.
    Default,
}
