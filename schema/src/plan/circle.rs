//! Circles of foreign keys.

use std::collections::BTreeSet;

use crate::model::{ObjectName, Schema};

/// The tables from which following foreign keys to parents leads through other tables back: the strongly connected components
/// of more than one table, found in one walk (Tarjan), with a stack of its own, for a chain of parents may be long.
pub(super) fn in_circles(schema: &Schema) -> BTreeSet<ObjectName> {
    let tables: Vec<_> = schema.tables.iter().collect();
    let parents: Vec<Vec<usize>> =
        tables.iter().map(|table| table.foreign_keys.iter().filter_map(|key| schema.tables.position(&key.parent)).collect()).collect();
    let mut walk =
        Walk { found: vec![None; tables.len()], lowest: vec![0; tables.len()], open: Vec::new(), is_open: vec![false; tables.len()] };
    let mut circles = BTreeSet::new();
    let mut count = 0;
    for start in 0..tables.len() {
        let mut path = if walk.found[start].is_none() { vec![(start, 0)] } else { Vec::new() };
        while let Some((at, key)) = path.last_mut() {
            let at = *at;
            if *key == 0 {
                walk.enter(at, count);
                count += 1;
            }
            let parent = parents[at].get(*key).copied();
            *key += 1;
            match parent.map(|parent| (parent, walk.found[parent])) {
                Some((parent, None)) => path.push((parent, 0)),
                Some((parent, Some(number))) if walk.is_open[parent] => walk.lowest[at] = walk.lowest[at].min(number),
                Some(_) => {}
                None => {
                    path.pop();
                    if let Some((child, _)) = path.last() {
                        walk.lowest[*child] = walk.lowest[*child].min(walk.lowest[at]);
                    }
                    let component = walk.leave(at);
                    if component.len() > 1 {
                        circles.extend(component.into_iter().map(|table| tables[table].name.clone()));
                    }
                }
            }
        }
    }
    circles
}

/// By the place of a table among all.
struct Walk {
    /// The number under which it was found.
    found: Vec<Option<usize>>,
    /// The lowest number of an open table that it leads to.
    lowest: Vec<usize>,
    /// Found, and not yet known which component they belong to.
    open: Vec<usize>,
    is_open: Vec<bool>,
}

impl Walk {
    fn enter(&mut self, at: usize, number: usize) {
        self.found[at] = Some(number);
        self.lowest[at] = number;
        self.open.push(at);
        self.is_open[at] = true;
    }

    /// The component that is complete with this table, or nothing if it leads further back.
    fn leave(&mut self, at: usize) -> Vec<usize> {
        if self.found[at] != Some(self.lowest[at]) {
            return Vec::new();
        }
        let from = self.open.iter().rposition(|open| *open == at).unwrap_or(self.open.len());
        let component = self.open.split_off(from);
        component.iter().for_each(|table| self.is_open[*table] = false);
        component
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ForeignKey, ReferentialAction, Table};

    fn schema(keys: &[(String, String)]) -> Schema {
        let mut schema = Schema::default();
        for (child, parent) in keys {
            for name in [child, parent] {
                schema.tables.insert(Table::new(ObjectName::new(name)));
            }
            if let Some(table) = schema.tables.get_mut(&ObjectName::new(child)) {
                table.foreign_keys.push(ForeignKey {
                    name: format!("{child}_{parent}"),
                    columns: vec!["parent".to_owned()],
                    parent: ObjectName::new(parent),
                    parent_columns: vec!["id".to_owned()],
                    on_delete: ReferentialAction::NoAction,
                    on_update: ReferentialAction::NoAction,
                    match_full: false,
                    deferral: None,
                    validity: crate::model::Validity::Valid,
                });
            }
        }
        schema
    }

    fn circles(keys: &[(&str, &str)]) -> Vec<String> {
        let keys: Vec<_> = keys.iter().map(|(child, parent)| ((*child).to_owned(), (*parent).to_owned())).collect();
        in_circles(&schema(&keys)).into_iter().map(|name| name.name).collect()
    }

    #[test]
    fn a_table_is_in_a_circle_if_others_lead_back_to_it() {
        assert_eq!(circles(&[("a", "a")]), [""; 0]);
        assert_eq!(circles(&[("a", "b"), ("b", "c"), ("a", "c")]), [""; 0]);
        assert_eq!(circles(&[("a", "b"), ("b", "a"), ("c", "a")]), ["a", "b"]);
        // What lies between two circles is in neither.
        assert_eq!(
            circles(&[("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "f"), ("f", "d")]),
            ["a", "b", "d", "e", "f"]
        );
        // Two circles with a table in common are one.
        assert_eq!(circles(&[("d", "b"), ("b", "d"), ("b", "a"), ("a", "c"), ("c", "b"), ("c", "c")]), ["a", "b", "c", "d"]);
    }

    #[test]
    fn a_long_chain_takes_one_walk() {
        let name = |number: usize| format!("t{number:05}");
        let mut keys: Vec<_> = (0..9_999).map(|number| (name(number), name(number + 1))).collect();
        assert_eq!(in_circles(&schema(&keys)).len(), 0);
        keys.push((name(9_999), name(0)));
        assert_eq!(in_circles(&schema(&keys)).len(), 10_000);
    }
}
