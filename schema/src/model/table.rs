use std::collections::BTreeMap;

use super::{
    Attachment, Check, Column, Exclusion, ForeignKey, Index, ObjectName, Partitioning, Policy, PrimaryKey, RowSecurity, Unique, Written,
};

/// A table and what hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The table's name.
    pub name: ObjectName,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// The primary key.
    pub primary_key: Option<PrimaryKey>,
    /// Unique constraints, by name.
    pub uniques: Vec<Unique>,
    /// Foreign keys, by name.
    pub foreign_keys: Vec<ForeignKey>,
    /// Checks, by name.
    pub checks: Vec<Check>,
    /// Exclusion constraints, by name.
    pub exclusions: Vec<Exclusion>,
    /// Indexes, by name.
    pub indexes: Vec<Index>,
    /// Whether policies are asked.
    pub row_security: RowSecurity,
    /// Policies, by name.
    pub policies: Vec<Policy>,
    /// How its rows are spread over partitions, if they are.
    pub partitioning: Option<Partitioning>,
    /// Whose partition it is, if it is one that has something of its own.
    pub partition_of: Option<Attachment>,
    /// The comment.
    pub comment: Option<String>,
    /// What the dialect says of the table as a whole.
    pub options: TableOptions,
    /// Its statement, where the server keeps it.
    pub written: Written,
    /// Whether another tool owns it: it is known, and nothing is done to it.
    pub external: bool,
}

/// Table options by their SQL names in lower case, such as `engine`, `strict` or `charset`; a flag has an empty value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableOptions(pub BTreeMap<String, String>);

impl Table {
    /// A table without columns.
    #[must_use]
    pub fn new(name: ObjectName) -> Self {
        Self {
            name,
            columns: Vec::new(),
            primary_key: None,
            uniques: Vec::new(),
            foreign_keys: Vec::new(),
            checks: Vec::new(),
            exclusions: Vec::new(),
            indexes: Vec::new(),
            row_security: RowSecurity::Off,
            policies: Vec::new(),
            partitioning: None,
            partition_of: None,
            comment: None,
            options: TableOptions::default(),
            written: Written::default(),
            external: false,
        }
    }

    pub(super) fn is_sorted(&self) -> bool {
        self.uniques.is_sorted_by(|a, b| a.name <= b.name)
            && self.foreign_keys.is_sorted_by(|a, b| a.name <= b.name)
            && self.checks.is_sorted_by(|a, b| a.name <= b.name)
            && self.exclusions.is_sorted_by(|a, b| a.name <= b.name)
            && self.indexes.is_sorted_by(|a, b| a.name <= b.name)
            && self.policies.is_sorted_by(|a, b| a.name <= b.name)
            && self.partitioning.as_ref().is_none_or(Partitioning::is_sorted)
    }

    /// Sorts what hangs on it by name. The order of columns and index parts means something and stays.
    pub(super) fn sort(&mut self) {
        self.uniques.sort_by(|a, b| a.name.cmp(&b.name));
        self.foreign_keys.sort_by(|a, b| a.name.cmp(&b.name));
        self.checks.sort_by(|a, b| a.name.cmp(&b.name));
        self.exclusions.sort_by(|a, b| a.name.cmp(&b.name));
        self.indexes.sort_by(|a, b| a.name.cmp(&b.name));
        self.policies.sort_by(|a, b| a.name.cmp(&b.name));
        if let Some(partitioning) = &mut self.partitioning {
            partitioning.sort();
        }
    }

    /// The column of this name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Whether a foreign key may point at these columns: they are the primary key, unique, or a whole unique index, in any order.
    /// One that can wait is no such key.
    #[must_use]
    pub fn has_key(&self, columns: &[String]) -> bool {
        let same = |key: &[&str]| key.len() == columns.len() && columns.iter().all(|column| key.contains(&column.as_str()));
        let names = |columns: &[String]| same(&columns.iter().map(String::as_str).collect::<Vec<_>>());
        self.primary_key.as_ref().is_some_and(|key| key.deferral.is_none() && names(&key.columns))
            || self.uniques.iter().any(|unique| unique.deferral.is_none() && names(&unique.columns))
            || self.indexes.iter().filter_map(Index::key_columns).any(|columns| same(&columns))
    }
}
