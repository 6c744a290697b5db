//! What a statement takes of a live database while it runs: locks, rewrites and scans.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::ObjectName;

/// What a statement takes of tables and views that others may be using. What was made in the same migration costs nothing: nobody else sees it yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cost {
    /// The strongest lock on each relation. That readers are let in and writers too is not worth a line.
    pub locks: BTreeMap<ObjectName, LockMode>,
    /// Tables that are written again as a whole, with all their indexes.
    pub rewrites: Vec<ObjectName>,
    /// Tables whose rows are all read.
    pub scans: Vec<ObjectName>,
}

/// A lock, by the name that its server gives it; of each server's from weak to strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LockMode {
    /// PostgreSQL: a foreign key looks at its parent.
    RowShare,
    /// PostgreSQL: rows are written.
    RowExclusive,
    /// PostgreSQL: rows can be read and written, and no other change of the schema goes on.
    ShareUpdateExclusive,
    /// PostgreSQL: rows can be read.
    Share,
    /// PostgreSQL: rows can be read, and nobody else takes this lock.
    ShareRowExclusive,
    /// PostgreSQL: rows can be read, without locking them.
    Exclusive,
    /// PostgreSQL: nothing else goes on.
    AccessExclusive,
    /// MySQL and MariaDB: rows can be read and written but for a moment at the beginning and the end.
    MetadataOnly,
    /// MySQL and MariaDB: rows can be read.
    Shared,
    /// SQLite: the one writer that a database has.
    Writer,
}

/// Whom a lock keeps waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blocks {
    /// Other changes of the schema at most.
    Nobody,
    /// Those who write.
    Writers,
    /// Those who read, too.
    Everyone,
}

impl LockMode {
    /// As the server's manual writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RowShare => "ROW SHARE",
            Self::RowExclusive => "ROW EXCLUSIVE",
            Self::ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
            Self::Share => "SHARE",
            Self::ShareRowExclusive => "SHARE ROW EXCLUSIVE",
            Self::Exclusive => "EXCLUSIVE",
            Self::AccessExclusive => "ACCESS EXCLUSIVE",
            Self::MetadataOnly => "LOCK=NONE",
            Self::Shared => "LOCK=SHARED",
            Self::Writer => "RESERVED",
        }
    }

    /// Whom it keeps waiting.
    #[must_use]
    pub fn blocks(self) -> Blocks {
        match self {
            Self::RowShare | Self::RowExclusive | Self::ShareUpdateExclusive | Self::MetadataOnly => Blocks::Nobody,
            Self::Share | Self::ShareRowExclusive | Self::Exclusive | Self::Shared | Self::Writer => Blocks::Writers,
            Self::AccessExclusive => Blocks::Everyone,
        }
    }
}

impl fmt::Display for LockMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(feature = "engine")]
impl Cost {
    pub(crate) fn lock(&mut self, relation: &ObjectName, mode: LockMode) {
        let held = self.locks.entry(relation.clone()).or_insert(mode);
        *held = mode.max(*held);
    }

    pub(crate) fn scan(&mut self, table: &ObjectName) {
        insert(&mut self.scans, table);
    }

    pub(crate) fn rewrite(&mut self, table: &ObjectName) {
        insert(&mut self.rewrites, table);
        self.scan(table);
    }

    /// Without what nobody else can see.
    pub(crate) fn on_others(mut self, is_new: impl Fn(&ObjectName) -> bool) -> Self {
        self.locks.retain(|relation, _| !is_new(relation));
        self.rewrites.retain(|table| !is_new(table));
        self.scans.retain(|table| !is_new(table));
        self
    }
}

#[cfg(feature = "engine")]
fn insert(names: &mut Vec<ObjectName>, name: &ObjectName) {
    if let Err(at) = names.binary_search(name) {
        names.insert(at, name.clone());
    }
}
