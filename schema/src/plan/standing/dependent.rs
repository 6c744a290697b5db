use std::fmt;

use super::Subject;
use crate::model::{ObjectName, Policy, Schema, SqlObject, SqlObjectKind, View};

/// Something that stands on tables or other objects, and may be in the way when those change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Dependent {
    View(View),
    /// A function, a procedure, a trigger, an event or grants.
    SqlObject(SqlObject),
    Policy {
        table: ObjectName,
        policy: Policy,
    },
}

/// The kinds of what stands on other objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DependentKind {
    View,
    Routine,
    Trigger,
    Event,
    Grant,
    Setting,
    Policy,
}

/// Something that stands on others, before and after a change to it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Altered<'a> {
    View { from: &'a View, to: &'a View },
    SqlObject { from: &'a SqlObject, to: &'a SqlObject },
    Policy { table: &'a ObjectName, to: &'a Policy },
}

impl Dependent {
    /// Everything in a schema that stands on others, in the order of the model.
    pub(super) fn all(schema: &Schema) -> Vec<Self> {
        let objects = schema.sql_objects.iter().cloned().map(Self::SqlObject);
        let policies = schema
            .tables
            .iter()
            .flat_map(|table| table.policies.iter().map(|policy| Self::Policy { table: table.name.clone(), policy: policy.clone() }));
        schema.views.iter().cloned().map(Self::View).chain(policies).chain(objects).collect()
    }

    /// The one of a schema that is known by this.
    pub(super) fn find(schema: &Schema, subject: &Subject) -> Option<Self> {
        match subject {
            Subject::Relation(name) => schema.view(name).cloned().map(Self::View),
            Subject::SqlObject(id) => schema.sql_object(id).cloned().map(Self::SqlObject),
            Subject::Policy(table, name) => {
                let policy = schema.table(table)?.policies.iter().find(|policy| policy.name == *name)?;
                Some(Self::Policy { table: table.clone(), policy: policy.clone() })
            }
        }
    }

    /// What it is known by.
    pub(crate) fn subject(&self) -> Subject {
        match self {
            Self::View(view) => Subject::Relation(view.name.clone()),
            Self::SqlObject(object) => Subject::SqlObject(object.id.clone()),
            Self::Policy { table, policy } => Subject::Policy(table.clone(), policy.name.clone()),
        }
    }

    pub(crate) fn kind(&self) -> DependentKind {
        match self {
            Self::View(_) => DependentKind::View,
            Self::SqlObject(object) => match object.id.kind {
                SqlObjectKind::Function | SqlObjectKind::Procedure | SqlObjectKind::Definition => DependentKind::Routine,
                SqlObjectKind::Trigger => DependentKind::Trigger,
                SqlObjectKind::Event => DependentKind::Event,
                SqlObjectKind::Grant => DependentKind::Grant,
                SqlObjectKind::Setting => DependentKind::Setting,
            },
            Self::Policy { .. } => DependentKind::Policy,
        }
    }

    /// What it is said to stand on besides what its texts name.
    pub(super) fn depends_on(&self) -> &[ObjectName] {
        match self {
            Self::View(view) => &view.depends_on,
            Self::SqlObject(object) => &object.depends_on,
            Self::Policy { .. } => &[],
        }
    }

    /// The table that it is a part of: its texts name the table's columns, and it goes with the table.
    pub(super) fn hangs_on(&self) -> Option<&ObjectName> {
        match self {
            Self::View(_) => None,
            Self::SqlObject(object) => object.id.table.as_ref(),
            Self::Policy { table, .. } => Some(table),
        }
    }
}

impl fmt::Display for Dependent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::View(view) => write!(f, "{} {}", view.kind(), view.name),
            Self::SqlObject(object) => write!(f, "{}", object.id),
            Self::Policy { table, policy } => write!(f, "policy {} of {table}", policy.name),
        }
    }
}

impl Altered<'_> {
    pub(super) fn after(&self) -> Dependent {
        match self {
            Self::View { to, .. } => Dependent::View((*to).clone()),
            Self::SqlObject { to, .. } => Dependent::SqlObject((*to).clone()),
            Self::Policy { table, to } => Dependent::Policy { table: (*table).clone(), policy: (*to).clone() },
        }
    }
}
