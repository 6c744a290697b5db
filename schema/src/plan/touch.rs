//! Columns that are set by each update, and the triggers that do it where the server has no clause for it.
//!
//! A trigger is kit's own, and no object of the model: it follows from its column. It is taken away before all else and made when all is done, so
//! that no rename and no copy of a table meets it. Statements of the plan that change rows do not count as updates.

use std::collections::BTreeSet;

use crate::change::Change;
use crate::dialect::Dialect;
use crate::lower::names::touch_name;
use crate::model::{Column, ObjectName, Schema, Table};
use crate::plan::{Rank, Step};
use crate::sql::{Statement, Touch};

/// How a server sets a column by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TouchKind {
    /// By a clause of the column.
    Clause,
    /// By a trigger that goes with its table.
    Trigger,
    /// By a trigger and a function that it calls, which outlives the table.
    TriggerAndFunction,
}

/// The steps with those around them for all triggers that differ, and for those that the steps would fire or lose.
pub(super) fn around(steps: Vec<Step>, answers: &dyn Dialect, before: &Schema, after: &Schema, changes: &[Change]) -> Vec<Step> {
    let written: BTreeSet<&ObjectName> = steps.iter().flat_map(|step| &step.statements).filter_map(rows_changed).collect();
    let old = touched(answers, before);
    let new = touched(answers, after);
    let stays = |old: &Touched<'_>, new: &Touched<'_>| {
        let same = |(old, new): (&&Column, &&Column)| {
            (&old.name, &old.column_type, &old.on_update) == (&new.name, &new.column_type, &new.on_update)
        };
        old.table.name == new.table.name
            && *renamed(&old.table.name, changes) == new.table.name
            && old.columns.len() == new.columns.len()
            && old.columns.iter().zip(&new.columns).all(same)
            && !written.contains(&new.table.name)
    };
    let dropped = |table: &Table| changes.iter().any(|change| matches!(change, Change::DropTable(gone) if gone.name == table.name));
    let mut drops = Vec::new();
    for one in old.iter().filter(|one| !new.iter().any(|new| stays(one, new))) {
        let touch = one.touch();
        let statements = match one.kind {
            TouchKind::Clause => continue,
            TouchKind::Trigger if dropped(one.table) => continue,
            TouchKind::Trigger => vec![Statement::DropTouch(touch)],
            TouchKind::TriggerAndFunction => vec![Statement::DropTouch(touch.clone()), Statement::DropTouchFunction(touch)],
        };
        drops.push(Step::new(Rank::Frame, one.cause(), statements));
    }
    let mut creates = Vec::new();
    for one in new.iter().filter(|new| !old.iter().any(|old| stays(old, new))) {
        let touch = one.touch();
        let statements = match one.kind {
            TouchKind::Clause => continue,
            TouchKind::Trigger => vec![Statement::CreateTouch(touch)],
            TouchKind::TriggerAndFunction => vec![Statement::CreateTouchFunction(touch.clone()), Statement::CreateTouch(touch)],
        };
        creates.push(Step::new(Rank::Frame, one.cause(), statements));
    }
    drops.into_iter().chain(steps).chain(creates).collect()
}

/// The columns of one table that its trigger sets, by name.
struct Touched<'a> {
    table: &'a Table,
    columns: Vec<&'a Column>,
    kind: TouchKind,
}

fn touched<'a>(answers: &dyn Dialect, schema: &'a Schema) -> Vec<Touched<'a>> {
    let of = |table: &'a Table| {
        let set = table.columns.iter().filter(|column| column.on_update.is_some());
        let mut columns: Vec<_> =
            set.map(|column| (column, answers.touch(column))).filter(|(_, kind)| *kind != TouchKind::Clause).collect();
        columns.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name));
        let kind = columns.first()?.1;
        Some(Touched { table, columns: columns.into_iter().map(|(column, _)| column).collect(), kind })
    };
    schema.tables.iter().filter_map(|table| of(table)).collect()
}

impl Touched<'_> {
    fn touch(&self) -> Touch {
        let value = |column: &&Column| (column.name.clone(), column.on_update.clone().unwrap_or_default());
        Touch {
            name: touch_name(&self.table.name),
            table: self.table.name.clone(),
            columns: self.columns.iter().map(value).collect(),
            key: self.table.primary_key.as_ref().map(|key| key.columns.clone()).unwrap_or_default(),
        }
    }

    fn cause(&self) -> String {
        let names: Vec<_> = self.columns.iter().map(|column| column.name.as_str()).collect();
        format!("{}: each update sets {}", self.table.name, names.join(", "))
    }
}

/// A table's name after the renames of these changes.
fn renamed<'a>(name: &'a ObjectName, changes: &'a [Change]) -> &'a ObjectName {
    changes.iter().fold(name, |name, change| match change {
        Change::RenameTable { from, to } if from == name => to,
        _ => name,
    })
}

/// The table, by its name after all renames, whose rows a statement changes or takes elsewhere.
fn rows_changed(statement: &Statement) -> Option<&ObjectName> {
    match statement {
        Statement::FillNulls { table, .. } | Statement::ReplaceValue { table, .. } | Statement::CopyRows { from: table, .. } => Some(table),
        _ => None,
    }
}
