use std::mem;

/// Follows an upsert through the query builder, to write it as MySQL's `ON DUPLICATE KEY UPDATE`.
///
/// Diesel writes `ON CONFLICT (columns) DO UPDATE SET ..`. MySQL fires on any unique key and takes no target, so the target is dropped.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Upsert {
    /// Not in an upsert.
    #[default]
    Outside,
    /// Between `ON CONFLICT` and `DO`.
    Target { first: Option<String> },
    /// In the assignments.
    Assignments,
    /// After `excluded.`, before its column.
    Excluded,
}

/// What the query builder has to write in the place of a piece of SQL.
#[derive(Debug, PartialEq)]
pub(super) enum Rewrite {
    /// The piece itself.
    Keep,
    /// Nothing.
    Drop,
    /// Another text.
    Text(&'static str),
    /// An assignment of a column to itself, which changes nothing.
    KeepRow { column: Option<String> },
    /// There is no way to say it.
    Refuse(&'static str),
}

impl Upsert {
    /// Looks at a piece of SQL.
    pub(super) fn sql(&mut self, piece: &str) -> Rewrite {
        match (&mut *self, piece) {
            (Self::Outside, " ON CONFLICT") => {
                *self = Self::Target { first: None };
                Rewrite::Drop
            }
            (Self::Target { .. }, " DO UPDATE SET ") => {
                *self = Self::Assignments;
                Rewrite::Text(" ON DUPLICATE KEY UPDATE ")
            }
            (Self::Target { .. }, " DO NOTHING") => match mem::replace(self, Self::Assignments) {
                Self::Target { first } => Rewrite::KeepRow { column: first },
                _ => Rewrite::KeepRow { column: None },
            },
            (Self::Target { .. }, " (" | ", " | ")") => Rewrite::Drop,
            (Self::Target { .. }, _) => Rewrite::Refuse("an upsert with a condition or an expression as its target; name columns only"),
            (Self::Assignments, "excluded.") => {
                *self = Self::Excluded;
                Rewrite::Text("VALUES(")
            }
            (Self::Assignments, " WHERE ") => Rewrite::Refuse("a condition on the update of an upsert"),
            _ => Rewrite::Keep,
        }
    }

    /// Looks at an identifier; true when the builder has to leave it out.
    pub(super) fn swallows_identifier(&mut self, name: &str) -> bool {
        if let Self::Target { first } = self {
            first.get_or_insert_with(|| name.to_owned());
            return true;
        }
        false
    }

    /// True once after the column of `excluded.`: the parenthesis has to be closed.
    pub(super) fn closes_excluded(&mut self) -> bool {
        let closes = *self == Self::Excluded;
        if closes {
            *self = Self::Assignments;
        }
        closes
    }
}
