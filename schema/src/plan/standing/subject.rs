use std::fmt;

use crate::model::{ObjectName, Schema};

/// What something stands on, and what it is known by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// A table or a view: they share their names.
    Relation(ObjectName),
}

impl Subject {
    /// Everything in a schema that something else can stand on.
    pub(super) fn all(schema: &Schema) -> impl Iterator<Item = Self> {
        let tables = schema.tables.iter().map(|table| &table.name);
        tables.chain(schema.views.iter().map(|view| &view.name)).cloned().map(Self::Relation)
    }

    /// The name that texts have for it.
    pub(crate) fn name(&self) -> &ObjectName {
        match self {
            Self::Relation(name) => name,
        }
    }

    /// What it is called when this is renamed. What hangs on a table bears the table's name with its own.
    pub(super) fn renamed(&self, from: &Self, to: &Self) -> Self {
        if self == from {
            return to.clone();
        }
        match self {
            Self::Relation(_) => self.clone(),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relation(name) => write!(f, "{name}"),
        }
    }
}
