//! Columns that are set by each update, and the triggers that do it where the server has no clause for it.
//!
//! A trigger is kit's own, and no object of the model: it follows from its column. It is taken away before all else and made when all is done, so
//! that no rename and no copy of a table meets it. Statements of the plan that change rows do not count as updates.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Change, TableChange};
use crate::dialect::Dialect;
use crate::lower::names::touch_name;
use crate::model::{Column, ObjectName, Schema, Table};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement, Touch};

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
        // A server that follows renames would leave those that change names with one another in another order.
        let keeps_its_name = |column: &&Column| renamed_column(&old.table.name, &column.name, changes) == column.name;
        old.table.name == new.table.name
            && *renamed(&old.table.name, changes) == new.table.name
            && old.columns.iter().all(keeps_its_name)
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
    let steps = keep(steps, answers, before, after, changes);
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
        let set = table.columns.iter().filter(|column| column.on_update.is_some() && !table.external);
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

/// Columns with a clause keep their values through the statements that change rows.
fn keep(mut steps: Vec<Step>, answers: &dyn Dialect, before: &Schema, after: &Schema, changes: &[Change]) -> Vec<Step> {
    let by_clause = |column: &Column| column.on_update.is_some() && answers.touch(column) == TouchKind::Clause;
    // What they are called changes on the way.
    let mut own: BTreeMap<ObjectName, Vec<String>> = BTreeMap::new();
    for from in &before.tables {
        let Some(to) = after.table(renamed(&from.name, changes)) else { continue };
        let latter = |column: &Column| to.column(renamed_column(&to.name, &column.name, changes));
        let set = from.columns.iter().filter(|column| by_clause(column) || latter(column).is_some_and(by_clause));
        let names: Vec<_> = set.map(|column| column.name.clone()).collect();
        if !names.is_empty() {
            own.insert(to.name.clone(), names);
        }
    }
    if own.is_empty() {
        return steps;
    }
    for statement in steps.iter_mut().flat_map(|step| &mut step.statements) {
        match statement {
            Statement::AlterTable { table, actions } => {
                let Some(names) = own.get_mut(table) else { continue };
                names.retain(|name| !actions.iter().any(|action| matches!(action, AlterAction::DropColumn(gone) if gone == name)));
                for name in names {
                    let to = actions.iter().find_map(|action| match action {
                        AlterAction::RenameColumn { from, to } if from == name => Some(to),
                        AlterAction::ChangeColumn { from, to } if from == name => Some(&to.name),
                        _ => None,
                    });
                    *name = to.unwrap_or(name).clone();
                }
            }
            Statement::Fill { table, column, kept, .. }
            | Statement::FillNulls { table, column, kept, .. }
            | Statement::ReplaceValue { table, column, kept, .. } => {
                let names = own.get(table).into_iter().flatten();
                *kept = names.filter(|name| *name != column).cloned().collect();
            }
            _ => {}
        }
    }
    steps
}

/// A column's name after the renames of these changes, by the table's name after them.
fn renamed_column<'a>(table: &ObjectName, column: &'a str, changes: &'a [Change]) -> &'a str {
    let of_table = changes.iter().filter_map(|change| match change {
        Change::AlterTable { table: other, changes } if other == table => Some(changes),
        _ => None,
    });
    of_table.flatten().fold(column, |column, change| match change {
        TableChange::RenameColumn { from, to } if from == column => to,
        _ => column,
    })
}

/// The table, by its name after all renames, whose rows a statement changes or takes elsewhere.
fn rows_changed(statement: &Statement) -> Option<&ObjectName> {
    match statement {
        Statement::Fill { table, .. }
        | Statement::FillNulls { table, .. }
        | Statement::ReplaceValue { table, .. }
        | Statement::CopyRows { from: table, .. }
        | Statement::MoveRows { table, .. } => Some(table),
        // The server changes rows of its own accord in some of these, and fires no trigger.
        Statement::CheckAtOnce
        | Statement::CreateNamespace(..)
        | Statement::DropNamespace(..)
        | Statement::RenameNamespace { .. }
        | Statement::CreateExtension(..)
        | Statement::DropExtension(..)
        | Statement::UpdateExtension { .. }
        | Statement::MoveExtension { .. }
        | Statement::RestoreExtensionComment(..)
        | Statement::CreateEnumeration(..)
        | Statement::DropEnumeration(..)
        | Statement::RenameEnumeration { .. }
        | Statement::MoveEnumeration { .. }
        | Statement::AddLabel { .. }
        | Statement::RenameLabel { .. }
        | Statement::Domain(..)
        | Statement::CreateSequence(..)
        | Statement::DropSequence(..)
        | Statement::RenameSequence { .. }
        | Statement::MoveSequence { .. }
        | Statement::AlterSequence { .. }
        | Statement::OwnSequence { .. }
        | Statement::CreateTable(..)
        | Statement::DropTable(..)
        | Statement::RenameTable { .. }
        | Statement::AlterTable { .. }
        | Statement::AddColumnWithConstraints { .. }
        | Statement::CreateView(..)
        | Statement::ReplaceView(..)
        | Statement::DropView(..)
        | Statement::RenameView { .. }
        | Statement::MoveView { .. }
        | Statement::SetViewOptions { .. }
        | Statement::ResetViewOptions { .. }
        | Statement::CreateSqlObject(..)
        | Statement::ReplaceSqlObject(..)
        | Statement::DropSqlObject(..)
        | Statement::RenameSqlObject { .. }
        | Statement::MoveSqlObject { .. }
        | Statement::Grant { .. }
        | Statement::Revoke(..)
        | Statement::RevokeGrantOption(..)
        | Statement::CreateIndex { .. }
        | Statement::DropIndex { .. }
        | Statement::RenameIndex { .. }
        | Statement::CreatePolicy { .. }
        | Statement::AlterPolicy { .. }
        | Statement::RenamePolicy { .. }
        | Statement::DropPolicy { .. }
        | Statement::Comment { .. }
        | Statement::CreatePartition { .. }
        | Statement::SetCounterAside { .. }
        | Statement::CarryCounter { .. }
        | Statement::CopyRights { .. }
        | Statement::CheckNothingHangs(..)
        | Statement::CopyCounter { .. }
        | Statement::AdvanceIdentity { .. }
        | Statement::AdvanceSequence { .. }
        | Statement::RunAdvance
        | Statement::CreateTouchFunction(..)
        | Statement::CreateTouch(..)
        | Statement::DropTouch(..)
        | Statement::DropTouchFunction(..)
        | Statement::PrepareUnknownCheck
        | Statement::CheckNothingUnknown { .. }
        | Statement::FinishUnknownCheck
        | Statement::FollowRenames(..)
        | Statement::ProbeNames(..)
        | Statement::PrepareForeignKeyCheck
        | Statement::CheckForeignKeys(..)
        | Statement::FinishForeignKeyCheck
        | Statement::EnforceForeignKeys(..)
        | Statement::Begin
        | Statement::Commit
        | Statement::Refuse { .. } => None,
    }
}
