use std::fmt;

use super::Subject;
use crate::model::{ObjectName, Schema, View};

/// Something that stands on tables or other objects, and may be in the way when those change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Dependent {
    View(View),
}

/// The kinds of what stands on other objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DependentKind {
    View,
}

/// Something that stands on others, before and after a change to it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Altered<'a> {
    View { from: &'a View, to: &'a View },
}

impl Dependent {
    /// Everything in a schema that stands on others, in the order of the model.
    pub(super) fn all(schema: &Schema) -> Vec<Self> {
        schema.views.iter().cloned().map(Self::View).collect()
    }

    /// The one of a schema that is known by this.
    pub(super) fn find(schema: &Schema, subject: &Subject) -> Option<Self> {
        match subject {
            Subject::Relation(name) => schema.view(name).cloned().map(Self::View),
        }
    }

    /// What it is known by.
    pub(crate) fn subject(&self) -> Subject {
        match self {
            Self::View(view) => Subject::Relation(view.name.clone()),
        }
    }

    pub(crate) fn kind(&self) -> DependentKind {
        match self {
            Self::View(_) => DependentKind::View,
        }
    }

    /// The texts whose words say what it stands on.
    pub(super) fn texts(&self) -> Vec<&str> {
        match self {
            Self::View(view) => vec![&view.query],
        }
    }

    /// What it is said to stand on besides what its texts name.
    pub(super) fn depends_on(&self) -> &[ObjectName] {
        match self {
            Self::View(view) => &view.depends_on,
        }
    }

    /// The table that it is a part of: its texts name the table's columns, and it goes with the table.
    pub(super) fn hangs_on(&self) -> Option<&ObjectName> {
        match self {
            Self::View(_) => None,
        }
    }
}

impl fmt::Display for Dependent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::View(view) => write!(f, "{} {}", view.kind(), view.name),
        }
    }
}

impl Altered<'_> {
    pub(super) fn after(&self) -> Dependent {
        match self {
            Self::View { to, .. } => Dependent::View((*to).clone()),
        }
    }
}
