use crate::{Location, Settings};

/// A foreign key: fields of this table that name a row of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// The constraint's name, where one is given.
    pub name: Option<String>,
    /// The fields of this table by their Rust names.
    pub fields: Vec<String>,
    /// The path of the parent's struct as written, without spaces: `User` or `crate::models::User`.
    pub parent: String,
    /// The parent's fields by their Rust names; empty when they are the parent's primary key.
    pub parent_fields: Vec<String>,
    /// What happens when the parent row is deleted.
    pub on_delete: Option<ReferentialAction>,
    /// What happens when the parent's key changes.
    pub on_update: Option<ReferentialAction>,
    /// `join`: of several keys to one parent, the one that a plain join follows.
    pub join: bool,
    /// What is said to one server alone.
    pub settings: Settings,
    /// Where it is written.
    pub location: Location,
}

impl ForeignKey {
    /// The parent's Rust name: the last segment of its path.
    #[must_use]
    pub fn parent_name(&self) -> &str {
        self.parent.rsplit("::").next().unwrap_or(&self.parent)
    }
}

/// What the server does to a child row when its parent changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferentialAction {
    /// Refuse at the end of the statement or transaction.
    NoAction,
    /// Refuse at once.
    Restrict,
    /// Delete or change the child too.
    Cascade,
    /// Set the child's columns to NULL.
    SetNull,
    /// Set the child's columns to their defaults.
    SetDefault,
}

impl ReferentialAction {
    /// Every action, in the order in which messages list them.
    pub const ALL: [Self; 5] = [Self::NoAction, Self::Restrict, Self::Cascade, Self::SetNull, Self::SetDefault];

    /// The action as attributes and SQL spell it, in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoAction => "no action",
            Self::Restrict => "restrict",
            Self::Cascade => "cascade",
            Self::SetNull => "set null",
            Self::SetDefault => "set default",
        }
    }
}
