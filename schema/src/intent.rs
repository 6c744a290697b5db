//! What definitions say of the rows that are there: it stands in no schema, and once carried out it means nothing.

use std::collections::BTreeMap;
use std::fmt;

use diesel_kit_definition::Enumeration;

use crate::change::{Change, TableChange, label};
use crate::model::{Column, ObjectName, Schema, Table, Written};

/// A table and a column of it, by their names after all renames.
type Place = (ObjectName, String);

/// Casts, values for rows that lack one, and what becomes of labels that go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intents {
    casts: BTreeMap<Place, String>,
    fills: BTreeMap<Place, String>,
    /// By enum type, or by the column that keeps the labels itself.
    labels: BTreeMap<(ObjectName, Option<String>), Labels>,
    /// How the tables and their indexes are written that should be there, where a server keeps that.
    written: BTreeMap<ObjectName, (Written, BTreeMap<String, Written>)>,
    /// Whether a partition goes only if its rows find another one.
    keeps_rows: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Labels {
    enumeration: String,
    /// The label that goes, and the one that rows get.
    pairs: Vec<(String, String)>,
}

/// Something that is said and has nothing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaleIntent {
    /// The attribute.
    pub attribute: &'static str,
    /// Where it stands: `table.column`, or `enum.label`.
    pub object: String,
    /// Why nothing is left to do.
    pub because: &'static str,
}

impl fmt::Display for StaleIntent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` of {}", self.attribute, self.object)
    }
}

impl Intents {
    /// That what is made anew is written as it is in this schema.
    #[must_use]
    pub fn written_as_in(mut self, schema: &Schema) -> Self {
        let tables = schema.tables.iter().filter(|table| table.written.as_deref().is_some());
        let indexes = |table: &Table| table.indexes.iter().map(|index| (index.name.clone(), index.written.clone())).collect();
        self.written.extend(tables.map(|table| (table.name.clone(), (table.written.clone(), indexes(table)))));
        self
    }

    /// That a partition goes only if its rows find another one: nobody has said that they may go with it.
    #[must_use]
    pub fn keeping_rows(mut self) -> Self {
        self.keeps_rows = true;
        self
    }

    pub(crate) fn keeps_rows(&self) -> bool {
        self.keeps_rows
    }

    /// The table with its statements as they should be.
    pub(crate) fn written(&self, table: &Table) -> Table {
        let mut table = table.clone();
        let (written, indexes) = self.written.get(&table.name).cloned().unwrap_or_default();
        table.written = written;
        for index in &mut table.indexes {
            index.written = indexes.get(&index.name).cloned().unwrap_or_default();
        }
        table
    }

    pub(crate) fn insert_cast(&mut self, table: &ObjectName, column: &str, sql: &str) {
        self.casts.insert((table.clone(), column.to_owned()), sql.to_owned());
    }

    pub(crate) fn insert_fill(&mut self, table: &ObjectName, column: &str, sql: &str) {
        self.fills.insert((table.clone(), column.to_owned()), sql.to_owned());
    }

    /// `column` is `None` where `object` is an enum type, else it is the table.
    pub(crate) fn insert_labels(&mut self, object: &ObjectName, column: Option<&str>, enumeration: &Enumeration) {
        if !enumeration.removed.is_empty() {
            let labels = Labels { enumeration: enumeration.name.clone(), pairs: enumeration.removed.clone() };
            self.labels.insert((object.clone(), column.map(str::to_owned)), labels);
        }
    }

    /// What a value becomes when the column's type changes, over the column under its new name.
    pub(crate) fn cast(&self, table: &ObjectName, column: &str) -> Option<&str> {
        self.casts.get(&(table.clone(), column.to_owned())).map(String::as_str)
    }

    /// The value of rows that are there when a required column comes, or one ceases to admit NULL.
    pub(crate) fn fill(&self, table: &ObjectName, column: &str) -> Option<&str> {
        self.fills.get(&(table.clone(), column.to_owned())).map(String::as_str)
    }

    /// As [`Intents::fill`], or else the column's default.
    pub(crate) fn fill_or_default<'a>(&'a self, table: &ObjectName, column: &'a Column) -> Option<&'a str> {
        self.fill(table, &column.name).or(column.default.as_deref())
    }

    /// What becomes of the labels that an enum type loses: pairs of the label that goes and the one that rows get.
    pub(crate) fn labels_of_type(&self, enumeration: &ObjectName) -> &[(String, String)] {
        self.labels.get(&(enumeration.clone(), None)).map(|labels| labels.pairs.as_slice()).unwrap_or_default()
    }

    /// As [`Intents::labels_of_type`], of a column that keeps its labels itself.
    pub(crate) fn labels_of_column(&self, table: &ObjectName, column: &str) -> &[(String, String)] {
        self.labels.get(&(table.clone(), Some(column.to_owned()))).map(|labels| labels.pairs.as_slice()).unwrap_or_default()
    }

    /// What of it holds on the way back: a label that came for one that goes gives way to that again.
    pub(crate) fn reversed(&self) -> Self {
        let back = |labels: &Labels| {
            let mut pairs: Vec<(String, String)> = Vec::new();
            for (old, new) in &labels.pairs {
                if !pairs.iter().any(|(label, _)| label == new) {
                    pairs.push((new.clone(), old.clone()));
                }
            }
            Labels { enumeration: labels.enumeration.clone(), pairs }
        };
        Self { labels: self.labels.iter().map(|(key, labels)| (key.clone(), back(labels))).collect(), ..Self::default() }
    }

    /// What is said and none of these changes asks for: it was carried out, or came too early.
    #[must_use]
    pub fn stale(&self, changes: &[Change]) -> Vec<StaleIntent> {
        let within = |table: &ObjectName, fits: &dyn Fn(&TableChange) -> bool| {
            changes.iter().any(|change| match change {
                Change::AlterTable { table: altered, changes } => altered == table && changes.iter().any(fits),
                _ => false,
            })
        };
        let place = |(table, column): &Place| format!("{table}.{column}");
        let mut stale = Vec::new();
        for at in self.casts.keys().filter(|(table, column)| !within(table, &|change| changes_type(change, column))) {
            stale.push(StaleIntent { attribute: "using", object: place(at), because: "its type does not change" });
        }
        for at in self.fills.keys().filter(|(table, column)| !within(table, &|change| requires(change, column))) {
            stale.push(StaleIntent { attribute: "backfill", object: place(at), because: "no row of it lacks a value" });
        }
        let mut labels: BTreeMap<String, bool> = BTreeMap::new();
        for ((object, column), Labels { enumeration, pairs }) in &self.labels {
            for (old, _) in pairs {
                let used = match column {
                    Some(column) => within(object, &|change| loses_label(change, column, old)),
                    None => changes.iter().any(|change| match change {
                        Change::AlterEnumeration { from, to } => to.name == *object && from.labels.contains(old),
                        _ => false,
                    }),
                };
                // One column that has rows to change is enough.
                *labels.entry(format!("{enumeration}.{old}")).or_default() |= used;
            }
        }
        let unused = labels.into_iter().filter(|(_, used)| !used);
        stale.extend(unused.map(|(object, _)| StaleIntent { attribute: "removed", object, because: "the label is not there" }));
        stale
    }
}

fn changes_type(change: &TableChange, column: &str) -> bool {
    matches!(change, TableChange::AlterColumn { from, to } if to.name == column && from.column_type != to.column_type)
}

/// Whether rows that are there need a value now.
fn requires(change: &TableChange, column: &str) -> bool {
    match change {
        TableChange::AddColumn(new) => new.name == column,
        TableChange::AlterColumn { from, to } => to.name == column && from.nullable && !to.nullable,
        _ => false,
    }
}

/// Whether a column that keeps its labels itself, in its type or in a check, loses this one.
fn loses_label(change: &TableChange, column: &str, old: &str) -> bool {
    let literal = label::literal(old);
    match change {
        TableChange::AlterColumn { from, to } if to.name == column => {
            from.column_type.as_builtin().is_some_and(|ty| ty.arguments.contains(&literal)) && from.column_type != to.column_type
        }
        TableChange::DropCheck(check) => crate::expression::mentions(&check.expression, column) && check.expression.contains(&literal),
        _ => false,
    }
}
