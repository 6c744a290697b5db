//! What each statement takes of a live database, as the plan runs down.

use std::collections::{BTreeMap, BTreeSet};

use crate::cost::Cost;
use crate::dialect::Dialect;
use crate::model::{Column, ForeignKey, Index, ObjectName, Table};
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
    /// Foreign keys that are gone, by table.
    gone: BTreeMap<ObjectName, BTreeSet<String>>,
    /// Partitions that are tables of their own for now.
    detached: BTreeSet<ObjectName>,
    /// Columns that are no longer as they were, by table.
    columns: BTreeMap<ObjectName, BTreeMap<String, Column>>,
    /// Indexes that came, by table.
    indexes: BTreeMap<ObjectName, Vec<Index>>,
}

impl<'a> Walk<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        Self {
            context,
            new: BTreeSet::new(),
            called: BTreeMap::new(),
            gone: BTreeMap::new(),
            detached: BTreeSet::new(),
            columns: BTreeMap::new(),
            indexes: BTreeMap::new(),
        }
    }

    /// What the statement takes; then it is done.
    fn step(&mut self, answers: &dyn Dialect, statement: &Statement) -> Cost {
        let cost = answers.cost(self, statement).on_others(|name| self.new.contains(name));
        match statement {
            Statement::CreateTable(table) => drop(self.new.insert(table.name.clone())),
            Statement::CreateView(view) => drop(self.new.insert(view.name.clone())),
            Statement::CreatePartition { table, partition } => drop(self.new.insert(table.sibling(&partition.name))),
            Statement::RenameTable { from, to } => self.rename(from, to),
            Statement::AlterTable { table, actions } => actions.iter().for_each(|action| self.alter(table, action)),
            Statement::DropTable(name) if self.context.after.table(name).is_none() => {
                let keys = self.context.before.table(name).into_iter().flat_map(|table| &table.foreign_keys);
                self.gone.entry(name.clone()).or_default().extend(keys.map(|key| key.name.clone()));
            }
            _ => {}
        }
        cost
    }

    fn rename(&mut self, from: &ObjectName, to: &ObjectName) {
        if self.new.remove(from) {
            self.new.insert(to.clone());
        } else {
            self.called.insert(to.clone(), from.clone());
        }
        if let Some(columns) = self.columns.remove(from) {
            self.columns.insert(to.clone(), columns);
        }
    }

    fn alter(&mut self, table: &ObjectName, action: &AlterAction) {
        let mut keep = |column: Column| drop(self.columns.entry(table.clone()).or_default().insert(column.name.clone(), column));
        match action {
            AlterAction::AddColumn(column) | AlterAction::AddColumnBehind { column, .. } | AlterAction::ModifyColumn(column) => {
                keep(column.clone());
            }
            AlterAction::ChangeColumn { to, .. } => keep(to.clone()),
            AlterAction::RenameColumn { from, to } => {
                if let Some(column) = self.column(table, from).cloned() {
                    let renamed = Column { name: to.clone(), ..column };
                    self.columns.entry(table.clone()).or_default().insert(to.clone(), renamed);
                }
            }
            AlterAction::AddIndex(index) => self.indexes.entry(table.clone()).or_default().push(index.clone()),
            AlterAction::DropForeignKey(name) => self.drop_key(table, name),
            AlterAction::Partitions(PartitionAction::Detach(name)) => drop(self.detached.insert(table.sibling(name))),
            AlterAction::Partitions(PartitionAction::Attach(one)) => drop(self.detached.remove(&table.sibling(&one.name))),
            _ => {}
        }
    }

    /// The key may have another name in `before`, which has the renames of the plan behind it.
    fn drop_key(&mut self, table: &ObjectName, name: &str) {
        let original = self.context.original.table(self.called.get(table).unwrap_or(table));
        let dropped = original.and_then(|table| table.foreign_keys.iter().find(|key| key.name == name));
        let renamed = |key: &&ForeignKey| dropped.is_some_and(|dropped| dropped.columns == key.columns && dropped.parent == key.parent);
        let renamed = self.table(table).and_then(|table| table.foreign_keys.iter().find(renamed)).map(|key| key.name.clone());
        self.gone.entry(table.clone()).or_default().extend(renamed.into_iter().chain([name.to_owned()]));
    }

    /// A column as it is by now.
    pub(crate) fn column(&self, table: &ObjectName, name: &str) -> Option<&Column> {
        let altered = self.columns.get(table).and_then(|columns| columns.get(name));
        altered.or_else(|| self.untouched(table, name))
    }

    /// The columns that a table had, and those that came or are no longer as they were.
    pub(crate) fn columns(&self, table: &ObjectName) -> impl Iterator<Item = &Column> {
        let altered = self.columns.get(table).into_iter().flat_map(BTreeMap::values);
        self.table(table).into_iter().flat_map(|table| &table.columns).chain(altered)
    }

    /// The indexes that a table had, and those that came.
    pub(crate) fn indexes(&self, table: &ObjectName) -> impl Iterator<Item = &Index> {
        let came = self.indexes.get(table).into_iter().flatten();
        self.table(table).into_iter().flat_map(|table| &table.indexes).chain(came)
    }

    /// A column that no statement has changed: renames of the plan, which `before` has behind it, may not have run yet.
    fn untouched(&self, table: &ObjectName, name: &str) -> Option<&'a Column> {
        let renamed = self.table(table)?;
        let original = self.context.original.table(self.called.get(table).unwrap_or(table));
        let at = renamed.columns.iter().position(|column| column.name == name);
        match (original, at) {
            (Some(original), Some(at)) if original.columns.len() == renamed.columns.len() => original.columns.get(at),
            (Some(original), None) => original.column(name),
            (_, at) => renamed.columns.get(at?),
        }
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
        let tables = self.context.before.tables.iter().chain(self.context.after.tables.iter());
        let mut names = tables.filter(|table| table.partitioning.is_some()).map(|table| &table.name);
        names.find(|name| self.partitions(name).contains(partition)).cloned()
    }

    fn now(&self, former: ObjectName) -> ObjectName {
        let renamed = self.called.iter().find(|(_, was)| **was == former).map(|(now, _)| now.clone());
        renamed.unwrap_or(former)
    }

    /// The foreign keys that a table still has of those that it had.
    pub(crate) fn foreign_keys(&self, table: &'a Table) -> impl Iterator<Item = &'a ForeignKey> {
        let gone = self.gone.get(&table.name);
        table.foreign_keys.iter().filter(move |key| gone.is_none_or(|gone| !gone.contains(&key.name)))
    }

    /// The tables and their foreign keys, of those that are still there, that point at this column.
    pub(crate) fn pointing_at(&self, table: &ObjectName, column: &str) -> impl Iterator<Item = (&'a Table, &'a ForeignKey)> {
        let tables = self.context.before.tables.iter().map(AsRef::as_ref);
        let keys = tables.flat_map(|child| self.foreign_keys(child).map(move |key| (child, key)));
        keys.filter(move |(_, key)| key.parent == *table && key.parent_columns.iter().any(|name| name == column))
    }
}
