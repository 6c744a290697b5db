use std::sync::Arc;

use super::{ObjectName, Table};

/// The tables of a schema, by name, each name once.
///
/// A clone shares its tables with the original until one of them is changed: of a thousand tables, a migration changes a handful.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tables(Vec<Arc<Table>>);

impl Tables {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The tables, by name.
    pub fn iter(&self) -> std::slice::Iter<'_, Arc<Table>> {
        self.0.iter()
    }

    /// The table of this name.
    #[must_use]
    pub fn get(&self, name: &ObjectName) -> Option<&Arc<Table>> {
        self.place(name).ok().map(|at| &self.0[at])
    }

    /// The table of this name, to change it. To give it another name, take it out and put it back.
    pub fn get_mut(&mut self, name: &ObjectName) -> Option<&mut Table> {
        self.place(name).ok().map(|at| Arc::make_mut(&mut self.0[at]))
    }

    /// The tables for which this is true, to change something other than their names. The rest stays shared.
    pub fn those_mut(&mut self, which: impl Fn(&Table) -> bool) -> impl Iterator<Item = &mut Table> {
        self.0.iter_mut().filter(move |table| which(table)).map(Arc::make_mut)
    }

    /// Puts a table in. `false` if there is one of its name, which then stays.
    pub fn insert(&mut self, table: impl Into<Arc<Table>>) -> bool {
        let table = table.into();
        // Tables mostly come by name.
        if self.0.last().is_none_or(|last| last.name < table.name) {
            self.0.push(table);
            return true;
        }
        match self.place(&table.name) {
            Ok(_) => false,
            Err(at) => {
                self.0.insert(at, table);
                true
            }
        }
    }

    /// Leaves out those for which this is false.
    #[cfg(feature = "engine")]
    pub(crate) fn retain(&mut self, keep: impl Fn(&Table) -> bool) {
        self.0.retain(|table| keep(table));
    }

    /// Takes the table of this name out.
    pub fn remove(&mut self, name: &ObjectName) -> Option<Arc<Table>> {
        self.place(name).ok().map(|at| self.0.remove(at))
    }

    /// Where the table of this name stands among them.
    #[cfg(feature = "engine")]
    pub(crate) fn position(&self, name: &ObjectName) -> Option<usize> {
        self.place(name).ok()
    }

    fn place(&self, name: &ObjectName) -> Result<usize, usize> {
        self.0.binary_search_by(|table| table.name.cmp(name))
    }
}

impl<'a> IntoIterator for &'a Tables {
    type Item = &'a Arc<Table>;
    type IntoIter = std::slice::Iter<'a, Arc<Table>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Of tables of one name, the first.
impl<T: Into<Arc<Table>>> FromIterator<T> for Tables {
    fn from_iter<I: IntoIterator<Item = T>>(tables: I) -> Self {
        let mut tables: Vec<Arc<Table>> = tables.into_iter().map(Into::into).collect();
        tables.sort_by(|a, b| a.name.cmp(&b.name));
        tables.dedup_by(|later, first| later.name == first.name);
        Self(tables)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Table {
        Table::new(ObjectName::new(name))
    }

    fn names(tables: &Tables) -> Vec<&str> {
        tables.iter().map(|table| table.name.name.as_str()).collect()
    }

    #[test]
    fn tables_stand_by_name_and_once() {
        let mut tables: Tables = ["c", "a", "c"].map(named).into_iter().collect();
        assert!(tables.insert(named("b")) && tables.insert(named("d")));
        assert!(!tables.insert(named("a")));
        assert_eq!(names(&tables), ["a", "b", "c", "d"]);
        assert!(tables.remove(&ObjectName::new("b")).is_some());
        assert_eq!(tables.remove(&ObjectName::new("b")), None);
        assert_eq!(names(&tables), ["a", "c", "d"]);
    }

    #[test]
    fn a_change_parts_one_table_from_the_original() {
        let before: Tables = ["a", "b"].map(named).into_iter().collect();
        let mut after = before.clone();
        let changed = ObjectName::new("b");
        if let Some(table) = after.get_mut(&changed) {
            table.comment = Some("changed".to_owned());
        }
        let shared = |name| before.get(name).zip(after.get(name)).map(|(before, after)| Arc::ptr_eq(before, after));
        assert_eq!((shared(&ObjectName::new("a")), shared(&changed)), (Some(true), Some(false)));
        assert_ne!(before, after);
    }
}
