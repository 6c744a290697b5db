use std::fmt;

use crate::model::{ObjectName, Schema, SqlObject, SqlObjectId, SqlObjectKind};

/// What something stands on, and what it is known by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// A table or a view: they share their names.
    Relation(ObjectName),
    /// What is written in SQL.
    SqlObject(SqlObjectId),
    /// A policy, by its table and its name.
    Policy(ObjectName, String),
}

impl Subject {
    /// Everything in a schema that something else can stand on.
    pub(super) fn all(schema: &Schema) -> impl Iterator<Item = Self> {
        let tables = schema.tables.iter().map(|table| &table.name);
        let relations = tables.chain(schema.views.iter().map(|view| &view.name)).cloned().map(Self::Relation);
        // A trigger may say behind which other it runs.
        let is_below = |object: &&SqlObject| object.id.kind.stands_below_tables() || object.id.kind == SqlObjectKind::Trigger;
        let others = schema.sql_objects.iter().filter(is_below);
        // A type is a relation's equal here: the two share their names where both are.
        let types = schema.enumerations.iter().map(|enumeration| Self::Relation(enumeration.name.clone()));
        relations.chain(types).chain(others.map(|object| Self::SqlObject(object.id.clone())))
    }

    /// The name that texts have for it.
    pub(crate) fn name(&self) -> &ObjectName {
        match self {
            Self::Relation(name) | Self::Policy(name, _) => name,
            Self::SqlObject(id) => &id.name,
        }
    }

    /// What it is called when its namespace is.
    pub(super) fn in_namespace(&self, from: &str, to: &str) -> Self {
        let led = |name: &ObjectName| match name.schema.as_deref() {
            Some(schema) if schema == from => ObjectName::in_schema(Some(to), &name.name),
            Some(_) | None => name.clone(),
        };
        match self {
            Self::Relation(name) => Self::Relation(led(name)),
            Self::Policy(table, name) => Self::Policy(led(table), name.clone()),
            Self::SqlObject(id) => Self::SqlObject(SqlObjectId { name: led(&id.name), table: id.table.as_ref().map(led), ..id.clone() }),
        }
    }

    /// What it is called when this is renamed. What hangs on a table bears the table's name with its own.
    pub(super) fn renamed(&self, from: &Self, to: &Self) -> Self {
        if self == from {
            return to.clone();
        }
        match (self, from, to) {
            (Self::Policy(table, name), Self::Relation(from), Self::Relation(to)) if table == from => {
                Self::Policy(to.clone(), name.clone())
            }
            (Self::SqlObject(id), Self::Relation(from), Self::Relation(to)) if id.table.as_ref() == Some(from) => {
                Self::SqlObject(SqlObjectId { table: Some(to.clone()), ..id.clone() })
            }
            (Self::Policy(..) | Self::SqlObject(_) | Self::Relation(_), ..) => self.clone(),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relation(name) => write!(f, "{name}"),
            Self::SqlObject(id) => write!(f, "{id}"),
            Self::Policy(table, name) => write!(f, "{name} of {table}"),
        }
    }
}
