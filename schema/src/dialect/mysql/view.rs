//! Views: the server keeps the query with its names, and does not follow what they name.

use super::Mysql;
use crate::change::{Change, TableChange};
use crate::dialect::{Alteration, Disturbance, Refusal};
use crate::model::{ObjectName, View};
use crate::plan::{Context, Rank, Step};
use crate::sql::{Statement, clause};
use crate::target::Target;

pub(super) fn lower(target: &Target, mut view: View) -> Result<(View, Vec<Refusal>), Refusal> {
    let server = target.name();
    if view.materialized {
        return Err(Refusal::new(
            format!("{server} has no materialised views"),
            "leave `materialized` out, or make it a table that your program fills",
        ));
    }
    view.comment = None;
    let mut left_out = Vec::new();
    if view.options.remove("security_barrier").is_some() {
        left_out.push(Refusal::new(format!("{server}'s views have no option `security_barrier`"), "the view is made without it"));
    }
    if let Some(unknown) = view.options.keys().find(|option| !["security_invoker", "check_option"].contains(&option.as_str())) {
        let help = "known are security_invoker and check_option";
        return Err(Refusal::new(format!("{server}'s views have no option `{unknown}`"), help));
    }
    view.options.retain(|option, value| option == "check_option" || value != "false");
    Ok((view, left_out))
}

/// A view that names what is gone stands there broken; one that shows all columns shows those that were there when it was made.
pub(super) fn disturbs(_: &Context<'_>, change: &Change) -> Vec<(ObjectName, Disturbance)> {
    let (table, disturbance) = match change {
        Change::AlterTable { table, changes } => {
            let mut disturbance = Disturbance::default();
            changes.iter().for_each(|change| of_table(change, &mut disturbance));
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

fn of_table(change: &TableChange, out: &mut Disturbance) {
    match change {
        TableChange::AddColumn(_) => out.shape = true,
        TableChange::RenameColumn { from, to } => out.columns.extend([from.clone(), to.clone()]),
        TableChange::DropColumn(column) => out.columns.push(column.name.clone()),
        // A view has the types that its tables have.
        TableChange::AlterColumn { .. }
        | TableChange::RenameConstraint { .. }
        | TableChange::RenameLabel { .. }
        | TableChange::RenameIndex { .. }
        | TableChange::AddPrimaryKey(_)
        | TableChange::DropPrimaryKey(_)
        | TableChange::AddUnique(_)
        | TableChange::DropUnique(_)
        | TableChange::AddForeignKey(_)
        | TableChange::DropForeignKey(_)
        | TableChange::AddCheck(_)
        | TableChange::DropCheck(_)
        | TableChange::AddIndex(_)
        | TableChange::DropIndex(_)
        | TableChange::AddExclusion(_)
        | TableChange::DropExclusion(_)
        | TableChange::AlterForeignKey { .. }
        | TableChange::AlterCheck { .. }
        | TableChange::AlterIndex { .. }
        | TableChange::RenamePolicy { .. }
        | TableChange::AddPolicy(_)
        | TableChange::DropPolicy(_)
        | TableChange::AlterPolicy { .. }
        | TableChange::AlterRowSecurity { .. }
        | TableChange::RenamePartition { .. }
        | TableChange::AlterPartitioning { .. }
        | TableChange::AlterExternal { .. }
        | TableChange::AlterAttachment { .. }
        | TableChange::AlterComment { .. }
        | TableChange::AlterOptions { .. } => {}
    }
}

pub(super) fn alteration(_: &View, _: &View) -> Alteration {
    Alteration::Restated
}

pub(super) fn rename(context: &Context<'_>, from: &ObjectName, to: &ObjectName, cause: &str) -> Vec<Step> {
    let Some(view) = context.renamed_view(from, to) else { return Vec::new() };
    vec![Step::new(Rank::Rename, cause, vec![Statement::RenameView { from: from.clone(), to: view }])]
}

/// CREATE, or CREATE OR REPLACE.
pub(super) fn create_sql(view: &View, create: &str) -> String {
    let security = view.options.get("security_invoker").map_or("", |_| "SQL SECURITY INVOKER ");
    let check = view.options.get("check_option").map(|scope| format!("\nWITH {} CHECK OPTION", scope.to_uppercase())).unwrap_or_default();
    format!("{create} {security}VIEW {} AS\n{}{check}", clause::name(&Mysql, &view.name), view.query)
}
