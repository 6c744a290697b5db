use super::{Check, ColumnType, ObjectName};

/// What a column of a domain is of. None of it can be altered: a domain that differs in it is another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DomainType {
    /// The domain's name.
    pub name: ObjectName,
    /// The type that it stands over, which is no domain.
    pub base: Box<ColumnType>,
    /// The collation, where it is not the type's.
    pub collation: Option<String>,
}

/// A type with rules of its own, on dialects that have such types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Its name, and the type that it stands over.
    pub ty: DomainType,
    /// Whether no column of it admits NULL.
    pub not_null: bool,
    /// The default of columns that have none of their own.
    pub default: Option<String>,
    /// The checks, over `VALUE`.
    pub checks: Vec<Check>,
    /// The comment.
    pub comment: Option<String>,
}

impl Domain {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &ObjectName {
        &self.ty.name
    }

    /// Whether there are values of its type that it refuses.
    #[must_use]
    pub fn is_constrained(&self) -> bool {
        self.not_null || !self.checks.is_empty()
    }

    /// Whether columns of the other are columns of this one.
    #[must_use]
    pub fn is_alterable_to(&self, other: &Self) -> bool {
        self.ty == other.ty
    }
}
