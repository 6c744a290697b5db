//! Names of constraints and indexes that nobody named: PostgreSQL's own rule on every dialect.

use std::collections::BTreeSet;

use diesel_kit_definition::Definition;
use sha2::{Digest, Sha256};

use crate::model::ObjectName;
use crate::snapshot::hex;

/// The longest name in bytes: PostgreSQL's limit, the narrowest of the servers'.
const LONGEST: usize = 63;

/// What a derived name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// A primary key.
    PrimaryKey,
    /// A unique constraint.
    Unique,
    /// A foreign key.
    ForeignKey,
    /// A check.
    Check,
    /// An exclusion constraint.
    Exclusion,
    /// An index.
    Index,
    /// A partition.
    Partition,
}

impl NameKind {
    fn suffix(self) -> &'static str {
        match self {
            Self::PrimaryKey => "pkey",
            Self::Unique => "key",
            Self::ForeignKey => "fkey",
            Self::Check => "check",
            Self::Exclusion => "excl",
            Self::Index => "idx",
            Self::Partition => "p",
        }
    }
}

/// The names in a schema that follow from a rule, because no attribute states one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DerivedNames(BTreeSet<(ObjectName, NameKind, String)>);

impl DerivedNames {
    /// Whether this name follows from the rule.
    #[must_use]
    pub fn contains(&self, table: &ObjectName, kind: NameKind, name: &str) -> bool {
        self.0.contains(&(table.clone(), kind, name.to_owned()))
    }

    pub(crate) fn insert(&mut self, table: &ObjectName, kind: NameKind, name: &str) {
        self.0.insert((table.clone(), kind, name.to_owned()));
    }
}

/// Gives names, each once in its namespace: indexes and some constraints share one namespace on some servers.
#[derive(Debug, Default)]
pub(crate) struct Namer {
    taken: BTreeSet<ObjectName>,
}

impl Namer {
    /// Names that are written out are taken before any is derived.
    pub(crate) fn claim_explicit(&mut self, definitions: &[Definition]) {
        for definition in definitions {
            let table = match definition {
                Definition::Table(table) => table,
                Definition::View(view) => &view.as_table(),
                Definition::Enumeration(_)
                | Definition::Namespace(_)
                | Definition::Extension(_)
                | Definition::Domain(_)
                | Definition::Sequence(_) => continue,
            };
            let names = table.primary_key.iter().filter_map(|key| key.name.as_ref());
            let names = names.chain(table.uniques.iter().filter_map(|unique| unique.name.as_ref()));
            let names = names.chain(table.foreign_keys.iter().filter_map(|key| key.name.as_ref()));
            let names = names.chain(table.checks.iter().filter_map(|check| check.name.as_ref()));
            let names = names.chain(table.exclusions.iter().filter_map(|exclusion| exclusion.name.as_ref()));
            let names = names.chain(table.indexes.iter().filter_map(|index| index.name.as_ref()));
            for name in names.chain([&table.name]) {
                self.taken.insert(ObjectName::in_schema(table.schema.as_deref(), name));
            }
        }
    }

    /// `table_p0`, cut to what every server takes, with another number behind it when taken.
    pub(crate) fn partition(&mut self, table: &ObjectName, number: usize) -> String {
        let base = format!("{}_{}{number}", table.name, NameKind::Partition.suffix());
        let mut names = std::iter::once(base.clone()).chain((1_u32..).map(|again| format!("{base}_{again}"))).map(|name| cut(&name));
        names.find(|name| self.taken.insert(table.sibling(name))).unwrap_or(base)
    }

    /// A name that something has already.
    pub(crate) fn claim(&mut self, name: &ObjectName) {
        self.taken.insert(name.clone());
    }

    /// `table_words_suffix`, cut to what every server takes, numbered when taken.
    pub(crate) fn derive(&mut self, table: &ObjectName, words: &[&str], kind: NameKind) -> String {
        let mut base = table.name.clone();
        for word in words.iter().chain([&kind.suffix()]) {
            base.push('_');
            base.push_str(word);
        }
        let mut number = 0;
        loop {
            let name = if number == 0 { cut(&base) } else { cut(&format!("{base}{number}")) };
            if self.taken.insert(table.sibling(&name)) {
                return name;
            }
            number += 1;
        }
    }
}

/// The name by the rule, if nothing else has it.
pub(crate) fn derived(table: &ObjectName, words: &[&str], kind: NameKind) -> String {
    Namer::default().derive(table, words, kind)
}

/// A name with something behind it, cut to what every server takes, in the same schema.
pub(crate) fn followed(name: &ObjectName, suffix: &str) -> ObjectName {
    name.sibling(cut(&format!("{}{suffix}", name.name)))
}

/// The name of the trigger that sets columns at each update.
pub(crate) fn touch_name(table: &ObjectName) -> String {
    cut(&format!("__kit_touch_{}", table.name))
}

/// A name that is too long ends in 8 hex digits of its hash, so that it stays the same and differs from its neighbours.
pub(crate) fn cut(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let digits = &hex(&Sha256::digest(name.as_bytes()))[..8];
    let mut end = LONGEST - digits.len() - 1;
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}_{digits}", &name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        let mut namer = Namer::default();
        let table = ObjectName::new("t".repeat(40));
        let long = "c".repeat(40);
        let first = namer.derive(&table, &[&long, "a"], NameKind::ForeignKey);
        let second = namer.derive(&table, &[&long, "b"], NameKind::ForeignKey);
        assert_eq!((first.len(), second.len()), (63, 63));
        assert_ne!(first, second);
        assert!(cut(&"é".repeat(40)).len() <= LONGEST);
    }

    #[test]
    fn taken_names_are_numbered() {
        let mut namer = Namer::default();
        let table = ObjectName::new("t");
        let names: Vec<_> = (0..3).map(|_| namer.derive(&table, &["c"], NameKind::Check)).collect();
        assert_eq!(names, ["t_c_check", "t_c_check1", "t_c_check2"]);
    }
}
