use std::collections::BTreeSet;

use super::{Enumeration, ObjectName, Sequence, Table, Tables, View};

/// What a database looks like, for one target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schema {
    /// Extensions that must be there.
    pub extensions: BTreeSet<String>,
    /// Namespaces besides the default one.
    pub namespaces: BTreeSet<String>,
    /// Enum types, by name.
    pub enumerations: Vec<Enumeration>,
    /// Sequences that no column owns, by name.
    pub sequences: Vec<Sequence>,
    /// Tables, by name.
    pub tables: Tables,
    /// Views, by name.
    pub views: Vec<View>,
}

impl Schema {
    /// The table of this name.
    #[must_use]
    pub fn table(&self, name: &ObjectName) -> Option<&Table> {
        self.tables.get(name).map(AsRef::as_ref)
    }

    /// The view of this name.
    #[must_use]
    pub fn view(&self, name: &ObjectName) -> Option<&View> {
        self.views.iter().find(|view| view.name == *name)
    }

    /// The enum type of this name.
    #[must_use]
    pub fn enumeration(&self, name: &ObjectName) -> Option<&Enumeration> {
        self.enumerations.iter().find(|enumeration| enumeration.name == *name)
    }

    /// Sorts everything whose order means nothing. The order of columns, labels and index parts stays.
    pub fn sort(&mut self) {
        self.enumerations.sort_by(|a, b| a.name.cmp(&b.name));
        self.sequences.sort_by(|a, b| a.name.cmp(&b.name));
        self.tables.those_mut(|table| !table.is_sorted()).for_each(Table::sort);
        self.views.sort_by(|a, b| a.name.cmp(&b.name));
        for view in &mut self.views {
            view.indexes.sort_by(|a, b| a.name.cmp(&b.name));
            view.depends_on.sort();
        }
    }
}
