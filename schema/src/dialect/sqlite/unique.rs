//! A unique constraint is part of its table, and a unique index stands beside it: the one becomes the other by a copy of the table.

/// Whether ALTER TABLE adds and drops unique constraints.
pub(super) const COMES_IN_PLACE: bool = false;
