//! Other names: what names a thing follows by itself.

use crate::change::TableChange;
use crate::model::ObjectName;
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};

pub(super) fn step(table: &ObjectName, change: &TableChange, cause: &str) -> Option<Step> {
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let statement = match change {
        TableChange::RenameColumn { from, to } => alter(AlterAction::RenameColumn { from: from.clone(), to: to.clone() }),
        TableChange::RenameConstraint { from, to, .. } => alter(AlterAction::RenameConstraint { from: from.clone(), to: to.clone() }),
        TableChange::RenameIndex { from, to } => Statement::RenameIndex { table: table.clone(), from: from.clone(), to: to.clone() },
        _ => return None,
    };
    Some(Step::new(Rank::Rename, cause, vec![statement]))
}
