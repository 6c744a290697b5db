use std::collections::BTreeMap;

use super::{Nulls, Order};

/// An index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// The index's name.
    pub name: String,
    /// What it is built over, in order; never empty.
    pub parts: Vec<IndexPart>,
    /// Whether two rows may not agree in it.
    pub unique: bool,
    /// The access method; `None` for the dialect's usual one.
    pub method: Option<String>,
    /// The rows that it holds; `None` for all.
    pub predicate: Option<String>,
    /// Storage parameters.
    pub with: BTreeMap<String, String>,
}

/// One column or expression of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexPart {
    /// What is indexed.
    pub key: IndexKey,
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
        Self { key: IndexKey::Column(name.into()), order: Order::Ascending, nulls: None, operator_class: None }
    }
}
