//! Values for rows that are there, where the server would refuse the column otherwise.

use super::is_mariadb;
use crate::change::TableChange;
use crate::intent::Intents;
use crate::model::{Column, Index, IndexKey, ObjectName, Table};
use crate::plan::{Context, Rank, Step, taken_up};
use crate::sql::{AlterAction, Statement};
use crate::target::Target;

/// What stands around a table's one ALTER, and in it instead of the change itself.
#[derive(Default)]
pub(super) struct Fill {
    pub(super) before: Option<Step>,
    pub(super) instead: Option<AlterAction>,
    pub(super) after: Option<Step>,
}

pub(super) fn of_change(target: &Target, intents: &Intents, to: &Table, change: &TableChange) -> Fill {
    let table = &to.name;
    match change {
        TableChange::AddColumn(column) => match intents.fill(table, &column.name).filter(|_| !column.nullable) {
            Some(value) => around(table, column, value, AlterAction::AddColumn),
            None => match &column.default {
                Some(default) if is_unsafe(target, default) => around(table, column, default, AlterAction::AddColumn),
                None if gets_a_value_of_the_server(to, column) => empty(table, column),
                Some(_) | None => Fill::default(),
            },
        },
        TableChange::AlterColumn { from, to } if from.nullable && !to.nullable && to.generated.is_none() => {
            let Some(value) = intents.fill_or_default(table, to) else { return Fill::default() };
            // A default of the new type does not fit into the old.
            if from.column_type != to.column_type {
                return around(table, to, value, AlterAction::ModifyColumn);
            }
            let cause = format!("{table}: column {} takes a value where it holds NULL", to.name);
            Fill { before: Some(Step::new(Rank::AddColumn, cause, vec![fill(table, to, value)])), ..Fill::default() }
        }
        _ => Fill::default(),
    }
}

/// A sequence that is new goes on behind the numbers of the column that takes from it now.
pub(super) fn numbers(context: &Context<'_>, table: &ObjectName, change: &TableChange) -> Option<Step> {
    let TableChange::AlterColumn { from, to } = change else { return None };
    let sequence = taken_up(context, from, to)?.clone();
    let cause = format!("{table}: sequence {} goes on behind the numbers of column {}", sequence.name, to.name);
    let advance = Statement::AdvanceSequence { table: table.clone(), column: to.name.clone(), sequence };
    Some(Step::new(Rank::AddGenerated, cause, vec![advance, Statement::RunAdvance]))
}

/// The column first as it is without NOT NULL and default, then filled, then as it is to be.
fn around(table: &ObjectName, column: &Column, value: &str, action: impl Fn(Column) -> AlterAction) -> Fill {
    let loose = Column { nullable: true, default: None, ..column.clone() };
    let whole = Statement::AlterTable { table: table.clone(), actions: vec![AlterAction::ModifyColumn(column.clone())] };
    let cause = format!("{table}: column {} is filled, row by row", column.name);
    let statements = vec![fill(table, column, value), whole];
    Fill { before: None, instead: Some(action(loose)), after: Some(Step::new(Rank::AddGenerated, cause, statements)) }
}

/// Whether the server would give rows a 0 or an empty text, and say nothing. In a primary key, and under an index of another kind, a column
/// cannot be NULL for a while.
fn gets_a_value_of_the_server(table: &Table, column: &Column) -> bool {
    let has_none = !column.nullable && column.generated.is_none() && column.increment.is_none();
    let keyed = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
    let over = |index: &&Index| index.parts.iter().any(|part| part.key == IndexKey::Column(column.name.clone()));
    has_none && !keyed && !table.indexes.iter().filter(over).any(|index| index.method.is_some())
}

/// The column first as it may be NULL: that it may not be any more is refused where there are rows.
fn empty(table: &ObjectName, column: &Column) -> Fill {
    let loose = Column { nullable: true, ..column.clone() };
    let whole = Statement::AlterTable { table: table.clone(), actions: vec![AlterAction::ModifyColumn(column.clone())] };
    let cause = format!("{table}: column {} is required: refused where rows have no value", column.name);
    let after = Step::new(Rank::AddGenerated, cause, vec![whole]);
    Fill { before: None, instead: Some(AlterAction::AddColumn(loose)), after: Some(after) }
}

/// In an ALTER that adds columns the server refuses such defaults on those that are there, too: they are set in one of their own.
pub(super) fn defaults_apart(target: &Target, table: &ObjectName, actions: &mut [AlterAction]) -> Option<Step> {
    let adds = |action: &AlterAction| matches!(action, AlterAction::AddColumn(_) | AlterAction::AddColumnBehind { .. });
    if !actions.iter().any(adds) {
        return None;
    }
    let mut whole = Vec::new();
    for action in actions {
        if let AlterAction::ModifyColumn(column) | AlterAction::ChangeColumn { to: column, .. } = action
            && column.default.as_ref().is_some_and(|default| is_unsafe(target, default))
        {
            whole.push(AlterAction::ModifyColumn(column.clone()));
            column.default = None;
        }
    }
    let cause = format!("{table}: defaults that differ from row to row stand apart from new columns");
    let statement = Statement::AlterTable { table: table.clone(), actions: whole.clone() };
    (!whole.is_empty()).then(|| Step::new(Rank::AddGenerated, cause, vec![statement]))
}

fn fill(table: &ObjectName, column: &Column, value: &str) -> Statement {
    Statement::FillNulls { table: table.clone(), column: column.name.clone(), value: value.to_owned(), kept: Vec::new() }
}

/// MySQL refuses to add a column whose default differs from row to row (error 1674), and takes the same default on a column that is there.
fn is_unsafe(target: &Target, default: &str) -> bool {
    let default = default.to_lowercase();
    !is_mariadb(target) && ["uuid(", "uuid_short(", "rand(", "sysdate("].iter().any(|call| default.contains(call))
}
