use std::collections::BTreeMap;

use super::{Nulls, Order, Written};

/// An index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// The index's name.
    pub name: String,
    /// What it is built over, in order; never empty.
    pub parts: Vec<IndexPart>,
    /// Whether two rows may not agree in it.
    pub unique: bool,
    /// Whether two rows agree in NULL too.
    pub nulls_not_distinct: bool,
    /// The access method; `None` for the dialect's usual one.
    pub method: Option<String>,
    /// Columns that it carries besides its parts.
    pub include: Vec<String>,
    /// The rows that it holds; `None` for all.
    pub predicate: Option<String>,
    /// Storage parameters.
    pub with: BTreeMap<String, String>,
    /// Whether the planner leaves it alone.
    pub invisible: bool,
    /// Its statement, where the server keeps it.
    pub written: Written,
    /// Whether some partition has no part of it, so that it holds nothing and keeps nothing apart.
    pub only: bool,
}

/// One column or expression of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexPart {
    /// What is indexed.
    pub key: IndexKey,
    /// How many characters or bytes of it; `None` for all.
    pub length: Option<u32>,
    /// Ascending or descending.
    pub order: Order,
    /// Where NULLs stand, if not where the order puts them.
    pub nulls: Option<Nulls>,
    /// The operator class, if not the type's default.
    pub operator_class: Option<String>,
}

/// What an index part is built over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexKey {
    /// A column.
    Column(String),
    /// An expression.
    Expression(String),
}

impl Index {
    /// An index with nothing else said.
    #[must_use]
    pub fn new(name: impl Into<String>, parts: Vec<IndexPart>) -> Self {
        Self {
            name: name.into(),
            parts,
            unique: false,
            nulls_not_distinct: false,
            method: None,
            include: Vec::new(),
            predicate: None,
            with: BTreeMap::new(),
            invisible: false,
            written: Written::default(),
            only: false,
        }
    }

    /// Its columns, if it keeps every two rows apart by whole columns: a foreign key can point at them.
    #[must_use]
    pub fn key_columns(&self) -> Option<Vec<&str>> {
        let whole = self.parts.iter().all(|part| part.length.is_none());
        self.plain_columns().filter(|_| self.unique && self.predicate.is_none() && whole && !self.only)
    }

    /// Whether it differs from the other in what is altered in place.
    #[must_use]
    pub fn is_alterable_to(&self, other: &Self) -> bool {
        Self { invisible: other.invisible, ..self.clone() } == *other
    }

    /// The columns, if every part is a plain column.
    #[must_use]
    pub fn plain_columns(&self) -> Option<Vec<&str>> {
        self.parts
            .iter()
            .map(|part| match &part.key {
                IndexKey::Column(column) => Some(column.as_str()),
                IndexKey::Expression(_) => None,
            })
            .collect()
    }
}

impl IndexPart {
    /// An ascending column.
    #[must_use]
    pub fn column(name: impl Into<String>) -> Self {
        Self { key: IndexKey::Column(name.into()), length: None, order: Order::Ascending, nulls: None, operator_class: None }
    }
}
