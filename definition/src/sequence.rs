use crate::Location;

/// How the server counts. What is not said is the server's default: from 1, by 1, up to what the type holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SequenceOptions {
    /// `start`: the first value.
    pub start: Option<i64>,
    /// `increment`: the distance to the next value, below zero to count down; never zero.
    pub increment: Option<i64>,
    /// `min`: the least value.
    pub min: Option<i64>,
    /// `max`: the greatest value.
    pub max: Option<i64>,
    /// `cache`: how many values a session takes at once; at least 1.
    pub cache: Option<i64>,
    /// `cycle`: begins anew at its end instead of failing.
    pub cycle: bool,
}

impl SequenceOptions {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The numbers that are said, with the keys of the attribute, in a fixed order.
    pub fn numbers(&self) -> impl Iterator<Item = (&'static str, i64)> {
        [("start", self.start), ("increment", self.increment), ("min", self.min), ("max", self.max), ("cache", self.cache)]
            .into_iter()
            .filter_map(|(key, number)| number.map(|number| (key, number)))
    }

    /// The place of a number by the attribute's key.
    #[cfg(feature = "syntax")]
    pub(crate) fn number_mut(&mut self, key: &str) -> Option<&mut Option<i64>> {
        match key {
            "start" => Some(&mut self.start),
            "increment" => Some(&mut self.increment),
            "min" => Some(&mut self.min),
            "max" => Some(&mut self.max),
            "cache" => Some(&mut self.cache),
            _ => None,
        }
    }

    /// Whether it counts down.
    #[must_use]
    pub fn descends(&self) -> bool {
        self.increment.is_some_and(|increment| increment < 0)
    }

    /// The first value, said or not.
    #[must_use]
    pub fn first(&self) -> i64 {
        let (bound, usual) = if self.descends() { (self.max, -1) } else { (self.min, 1) };
        self.start.or(bound).unwrap_or(usual)
    }
}

/// A unit struct with `#[derive(Sequence)]`: a counter of its own, which no column owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// The struct's name in Rust.
    pub rust_name: String,
    /// The sequence's name in the database.
    pub name: String,
    /// The schema (namespace) that it lies in: PostgreSQL only.
    pub schema: Option<String>,
    /// `data_type`: what its values fit into.
    pub data_type: Option<SequenceType>,
    /// How it counts.
    pub options: SequenceOptions,
    /// `only(postgres, mariadb)`: the databases that have it; empty for all.
    pub only: Vec<String>,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: its former name.
    pub renamed_from: Option<String>,
    /// Where it stands.
    pub location: Location,
}

/// What a sequence's values fit into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SequenceType {
    /// 16 bits.
    Smallint,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Bigint,
}

impl SequenceType {
    /// Every type, in the order of messages.
    pub const ALL: [Self; 3] = [Self::Smallint, Self::Integer, Self::Bigint];

    /// As attributes and SQL spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Smallint => "smallint",
            Self::Integer => "integer",
            Self::Bigint => "bigint",
        }
    }
}
