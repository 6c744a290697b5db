//! What each statement takes of a live database, as the plan runs down.

use std::collections::{BTreeMap, BTreeSet};

use crate::cost::Cost;
use crate::dialect::Dialect;
use crate::model::{ForeignKey, ObjectName, Table};
use crate::plan::{Context, Step};
use crate::sql::{AlterAction, PartitionAction, Statement};

/// Says of every statement what it takes, in the order in which they run.
pub(super) fn weigh(answers: &dyn Dialect, context: &Context<'_>, steps: &mut [Step]) {
    let mut walk = Walk::new(context);
    for step in steps {
        step.costs = step.statements.iter().map(|statement| walk.step(answers, statement)).collect();
    }
}

/// What the statements so far have made and taken away.
pub(crate) struct Walk<'a> {
    pub(crate) context: &'a Context<'a>,
    new: BTreeSet<ObjectName>,
    /// What a relation was called before its last rename, by the name that it has now.
    called: BTreeMap<ObjectName, ObjectName>,
    gone: BTreeSet<(ObjectName, String)>,
    /// Partitions that are tables of their own for now.
    detached: BTreeSet<ObjectName>,
}

impl<'a> Walk<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        Self { context, new: BTreeSet::new(), called: BTreeMap::new(), gone: BTreeSet::new(), detached: BTreeSet::new() }
    }

    /// What the statement takes; then it is done.
    fn step(&mut self, answers: &dyn Dialect, statement: &Statement) -> Cost {
        let cost = answers.cost(self, statement).on_others(|name| self.new.contains(name));
        match statement {
            Statement::CreateTable(table) => drop(self.new.insert(table.name.clone())),
            Statement::CreateView(view) => drop(self.new.insert(view.name.clone())),
            Statement::CreatePartition { table, partition } => drop(self.new.insert(table.sibling(&partition.name))),
            Statement::RenameTable { from, to } => {
                if self.new.remove(from) {
                    self.new.insert(to.clone());
                } else {
                    self.called.insert(to.clone(), from.clone());
                }
            }
            Statement::AlterTable { table, actions } => {
                for action in actions {
                    match action {
                        AlterAction::DropForeignKey(name) => drop(self.gone.insert((table.clone(), name.clone()))),
                        AlterAction::Partitions(PartitionAction::Detach(name)) => drop(self.detached.insert(table.sibling(name))),
                        AlterAction::Partitions(PartitionAction::Attach(one)) => drop(self.detached.remove(&table.sibling(&one.name))),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        cost
    }

    /// The table as it was before the plan, under the name that it has now.
    pub(crate) fn table(&self, name: &ObjectName) -> Option<&'a Table> {
        let before = || self.context.before.table(name).or_else(|| self.context.original.table(name));
        match self.called.get(name) {
            Some(former) => self.context.before.table(name).or_else(|| self.context.before.table(former)),
            None if self.new.contains(name) => None,
            None => before(),
        }
    }

    /// The table as it was, and where it is new, as it will be.
    pub(crate) fn any_table(&self, name: &ObjectName) -> Option<&'a Table> {
        self.table(name).or_else(|| self.context.after.table(name))
    }

    /// The partitions of a table that are tables of their own, under the names that they have now.
    pub(crate) fn partitions(&self, name: &ObjectName) -> Vec<ObjectName> {
        let partitions =
            |table: Option<&'a Table>| table.and_then(|table| table.partitioning.as_ref()).map(|one| one.partitions.as_slice());
        match partitions(self.table(name)) {
            Some(held) => {
                let now = held.iter().map(|partition| self.now(name.sibling(&partition.name)));
                now.filter(|partition| !self.detached.contains(partition)).collect()
            }
            None => {
                let new = partitions(self.any_table(name)).unwrap_or_default();
                new.iter().map(|partition| name.sibling(&partition.name)).collect()
            }
        }
    }

    /// The table whose partition this is.
    pub(crate) fn partitioned(&self, partition: &ObjectName) -> Option<ObjectName> {
        let names = self.context.before.tables.iter().chain(self.context.after.tables.iter()).map(|table| &table.name);
        names.into_iter().find(|name| self.partitions(name).contains(partition)).cloned()
    }

    fn now(&self, former: ObjectName) -> ObjectName {
        let renamed = self.called.iter().find(|(_, was)| **was == former).map(|(now, _)| now.clone());
        renamed.unwrap_or(former)
    }

    /// The foreign keys that a table still has of those that it had.
    pub(crate) fn foreign_keys(&self, table: &'a Table) -> impl Iterator<Item = &'a ForeignKey> {
        table.foreign_keys.iter().filter(|key| !self.gone.contains(&(table.name.clone(), key.name.clone())))
    }

    /// The tables and their foreign keys, of those that are still there, that point at this column.
    pub(crate) fn pointing_at(&self, table: &ObjectName, column: &str) -> impl Iterator<Item = (&'a Table, &'a ForeignKey)> {
        let tables = self.context.before.tables.iter().map(AsRef::as_ref);
        let keys = tables.flat_map(|child| self.foreign_keys(child).map(move |key| (child, key)));
        keys.filter(move |(_, key)| key.parent == *table && key.parent_columns.iter().any(|name| name == column))
    }
}
