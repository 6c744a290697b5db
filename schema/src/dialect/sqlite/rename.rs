//! Other names for columns: what names them follows by itself. Names of indexes stand once in a database.

use super::realize::alter;
use crate::change::TableChange;
use crate::intent::Intents;
use crate::model::Table;
use crate::plan::{Context, Rank, Step};
use crate::sql::{AlterAction, Statement};

pub(super) fn steps(intents: &Intents, table: &Table, changes: &[TableChange]) -> Vec<Step> {
    let steps = changes.iter().filter_map(|change| match change {
        TableChange::RenameColumn { from, to } => {
            let action = AlterAction::RenameColumn { from: from.clone(), to: to.clone() };
            Some(alter(intents, Rank::Rename, table, change, action))
        }
        _ => None,
    });
    steps.collect()
}

/// A column's name before the renames of these changes.
pub(super) fn former<'a>(changes: &'a [TableChange], name: &'a str) -> &'a str {
    changes.iter().rev().fold(name, |name, change| match change {
        TableChange::RenameColumn { from, to } if to == name => from,
        _ => name,
    })
}

/// A column's name after the renames of these changes.
pub(super) fn later<'a>(changes: &'a [TableChange], name: &'a str) -> &'a str {
    changes.iter().fold(name, |name, change| match change {
        TableChange::RenameColumn { from, to } if from == name => to,
        _ => name,
    })
}

/// Drops the indexes whose names are those of another table's now, which may be made or copied first: they would go with this table later.
pub(super) fn names_given_up(context: &Context<'_>, from: &Table, to: &Table) -> Option<Step> {
    let others = || context.after.tables.iter().filter(|other| other.name != to.name).flat_map(|other| &other.indexes);
    let is_taken = |name: &str| others().any(|index| index.name.eq_ignore_ascii_case(name));
    let taken: Vec<_> = from.indexes.iter().map(|index| &index.name).filter(|name| is_taken(name)).collect();
    let cause = format!("{}: another table's index is called {} now", to.name, taken.first()?);
    let drop = |index: &String| Statement::DropIndex { table: to.name.clone(), index: index.clone() };
    Some(Step::new(Rank::DropConstraint, cause, taken.into_iter().map(drop).collect()))
}
