//! Typed statements, and the clauses that all dialects write alike.

pub(crate) mod clause;
mod domain;
mod partition;
pub(crate) mod sequence;
mod statement;

pub(crate) use domain::{DomainAction, DomainStatement};
pub(crate) use partition::PartitionAction;
pub(crate) use statement::{AlterAction, CommentOn, LabelPosition, Statement, Touch};

/// A statement that the dialect does not have. The plan should not have made it: the message says which.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{target} cannot {what} ({object})")]
pub struct Unsupported {
    /// The target's name.
    pub target: String,
    /// What it cannot do.
    pub what: String,
    /// What it would be done to.
    pub object: String,
}
