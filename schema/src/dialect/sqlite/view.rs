//! Views: texts that the server keeps as they are written.

use super::realize;
use crate::change::{Change, TableChange};
use crate::dialect::{Alteration, Disturbance, Refusal};
use crate::model::{ObjectName, View};
use crate::plan::{Context, Rank, Step};
use crate::sql::Statement;
use crate::target::Target;

pub(super) fn lower(_: &Target, mut view: View) -> Result<(View, Vec<Refusal>), Refusal> {
    if view.materialized {
        return Err(Refusal::new(
            "SQLite has no materialised views",
            "leave `materialized` out, or make it a table that your program fills",
        ));
    }
    view.comment = None;
    // There are no rights and no writing through a view here.
    let options = std::mem::take(&mut view.options).into_keys();
    let left_out = options.map(|option| Refusal::new(format!("SQLite's views have no option `{option}`"), "the view is made without it"));
    Ok((view, left_out.collect()))
}

/// A copy of a table drops the old one, and every ALTER TABLE reads all views again: one that names what is not there makes it fail.
pub(super) fn disturbs(context: &Context<'_>, change: &Change) -> Vec<(ObjectName, Disturbance)> {
    let (table, disturbance) = match change {
        Change::AlterTable { table, changes } => {
            let (Some(from), Some(to)) = (context.before.table(table), context.after.table(table)) else { return Vec::new() };
            let disturbance = if realize::rebuilds(context, from, to, changes) {
                Disturbance::everything()
            } else {
                let columns = changes.iter().flat_map(|change| match change {
                    TableChange::DropColumn(column) => vec![column.name.clone()],
                    TableChange::RenameColumn { from, to } => vec![from.clone(), to.clone()],
                    _ => Vec::new(),
                });
                Disturbance { columns: columns.collect(), ..Disturbance::default() }
            };
            (table, disturbance)
        }
        Change::RenameTable { to, .. } => (to, Disturbance::everything()),
        Change::DropTable(table) => (&table.name, Disturbance::everything()),
        Change::CreateTable(_)
        | Change::CreateNamespace(_)
        | Change::DropNamespace(_)
        | Change::RenameNamespace { .. }
        | Change::AlterNamespace { .. }
        | Change::CreateExtension(_)
        | Change::DropExtension(_)
        | Change::AlterExtension { .. }
        | Change::CreateEnumeration(_)
        | Change::DropEnumeration(_)
        | Change::RenameEnumeration { .. }
        | Change::RenameLabel { .. }
        | Change::AlterEnumeration { .. }
        | Change::CreateDomain(_)
        | Change::DropDomain(_)
        | Change::RenameDomain { .. }
        | Change::AlterDomain { .. }
        | Change::CreateSequence(_)
        | Change::DropSequence(_)
        | Change::RenameSequence { .. }
        | Change::AlterSequence { .. }
        | Change::CreateView(_)
        | Change::DropView(_)
        | Change::RenameView { .. }
        | Change::AlterView { .. }
        | Change::CreateSqlObject(_)
        | Change::DropSqlObject(_)
        | Change::RenameSqlObject { .. }
        | Change::AlterSqlObject { .. } => return Vec::new(),
    };
    vec![(table.clone(), disturbance)]
}

pub(super) fn alteration(_: &View, _: &View) -> Alteration {
    Alteration::Anew
}

/// No statement renames a view. A name on the way, where views change names with one another, is never taken.
pub(super) fn rename(context: &Context<'_>, from: &ObjectName, to: &ObjectName, cause: &str) -> Vec<Step> {
    let old = context.original.view(from).map(|old| Step::new(Rank::Rename, cause, vec![Statement::DropView(old.clone())]));
    let new = context.before.view(to).map(|new| Step::new(Rank::PutBack, cause, vec![Statement::CreateView(new.clone())]));
    old.into_iter().chain(new).collect()
}
