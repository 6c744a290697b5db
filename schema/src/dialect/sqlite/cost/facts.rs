//! What each form of a statement takes on SQLite, whose one lock is the whole file's.

/// A form of a statement, as far as its cost goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The catalog alone is written.
    Describe,
    /// Every row is looked at.
    Check,
    /// Every row is written.
    Rewrite,
}
