use crate::model::{Check, Domain, DomainType, ObjectName};

/// A statement about a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DomainStatement {
    Create(Domain),
    /// By the name that it has at last; `of` is what columns called it.
    Drop {
        name: ObjectName,
        of: DomainType,
    },
    /// Within its schema.
    Rename {
        from: ObjectName,
        to: ObjectName,
    },
    /// Puts it into another namespace, the default one if `schema` is `None`.
    Move {
        name: ObjectName,
        schema: Option<String>,
    },
    Alter {
        name: ObjectName,
        action: DomainAction,
    },
}

impl DomainStatement {
    /// The domain's name.
    pub(crate) fn name(&self) -> &ObjectName {
        match self {
            Self::Create(domain) => domain.name(),
            Self::Drop { name, .. } | Self::Rename { from: name, .. } | Self::Move { name, .. } | Self::Alter { name, .. } => name,
        }
    }
}

/// One clause of an ALTER DOMAIN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DomainAction {
    SetDefault(String),
    DropDefault,
    SetNotNull,
    DropNotNull,
    AddCheck(Check),
    DropCheck(String),
    RenameCheck { from: String, to: String },
    ValidateCheck(String),
}
