//! Other names for columns: what names them follows by itself.

use super::realize::alter;
use crate::change::TableChange;
use crate::intent::Intents;
use crate::model::Table;
use crate::plan::{Rank, Step};
use crate::sql::AlterAction;

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
