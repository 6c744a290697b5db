//! Views and materialised views.

use std::collections::BTreeSet;

use super::{enumeration, types};
use crate::change::{Change, TableChange};
use crate::dialect::{Alteration, Disturbance, Refusal};
use crate::expression::shows_the_same_first;
use crate::hazard::{Hazard, HazardCode};
use crate::model::{Column, ObjectName, View};
use crate::plan::{Context, Rank, Step};
use crate::sql::{CommentOn, Statement, clause};
use crate::target::Target;

/// What a view can be told; a materialised one takes storage parameters, as tables do.
const OPTIONS: [&str; 3] = ["check_option", "security_barrier", "security_invoker"];

pub(super) fn lower(target: &Target, mut view: View) -> Result<(View, Vec<Refusal>), Refusal> {
    if view.materialized {
        if let Some(option) = OPTIONS.iter().find(|option| view.options.contains_key(**option)) {
            return Err(Refusal::new(format!("a materialised view has no option `{option}`"), "leave it out, or leave `materialized` out"));
        }
        return Ok((view, Vec::new()));
    }
    if let Some(unknown) = view.options.keys().find(|option| !OPTIONS.contains(&option.as_str())) {
        return Err(Refusal::new(format!("PostgreSQL's views have no option `{unknown}`"), format!("known are {}", OPTIONS.join(", "))));
    }
    if view.options.contains_key("security_invoker") && !target.at_least(15, 0) {
        return Err(Refusal::new("`security_invoker` came with PostgreSQL 15", "raise `version` in kit.toml, or leave it out"));
    }
    // Said or not, a flag that is off is off.
    view.options.retain(|option, value| option == "check_option" || value != "false");
    Ok((view, Vec::new()))
}

/// The server follows names by itself; what a view shows has the names and types that were there when it was made.
pub(super) fn disturbs(context: &Context<'_>, change: &Change) -> Vec<(ObjectName, Disturbance)> {
    match change {
        Change::AlterTable { table, changes } => {
            let mut disturbance = Disturbance::default();
            changes.iter().for_each(|change| of_table(change, &mut disturbance));
            if let (Some(from), Some(to)) = (context.before.table(table), context.after.table(table)) {
                if super::repartition::makes_anew(from, to) {
                    return vec![(table.clone(), Disturbance::everything())];
                }
                disturbance.columns.extend(super::generated::made_anew(context.target, from, to).into_iter().map(str::to_owned));
            }
            vec![(table.clone(), disturbance)]
        }
        Change::AlterEnumeration { from, to } if enumeration::is_made_anew(context, from, to) => {
            let columns = super::realize::columns_of_type(&context.before.tables, &to.name);
            columns
                .map(|(table, column)| (table.name.clone(), Disturbance { columns: vec![column.name.clone()], ..Disturbance::default() }))
                .collect()
        }
        Change::DropTable(table) => vec![(table.name.clone(), Disturbance::everything())],
        Change::RenameTable { .. }
        | Change::CreateTable(_)
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
        | Change::AlterSqlObject { .. } => Vec::new(),
    }
}

fn of_table(change: &TableChange, out: &mut Disturbance) {
    match change {
        TableChange::AddColumn(_) | TableChange::RenameColumn { .. } => out.shape = true,
        TableChange::DropColumn(column) => out.columns.push(column.name.clone()),
        TableChange::AlterColumn { from, to } => {
            if is_retyped(from, to) {
                out.columns.push(to.name.clone());
            }
        }
        // What groups by the key may show the other columns.
        TableChange::DropPrimaryKey(_) => out.key = true,
        TableChange::RenameConstraint { .. }
        | TableChange::RenameLabel { .. }
        | TableChange::RenameIndex { .. }
        | TableChange::AddPrimaryKey(_)
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

fn is_retyped(from: &Column, to: &Column) -> bool {
    from.column_type != to.column_type || from.collation != to.collation
}

/// `CREATE OR REPLACE` keeps the rights that were granted, and admits the same columns with others behind them. What stands on the view is made anew:
/// it may store rows.
pub(super) fn alteration(from: &View, to: &View) -> Alteration {
    let is_same = from.materialized == to.materialized && from.depends_on == to.depends_on;
    if !is_same {
        Alteration::Anew
    } else if from.query == to.query {
        Alteration::InPlace
    } else if !from.materialized && shows_the_same_first(&from.query, &to.query) {
        Alteration::Restated
    } else {
        Alteration::Anew
    }
}

/// Its options come with it.
pub(super) fn restate(context: &Context<'_>, to: &View) -> Vec<Step> {
    let mut statements = vec![Statement::ReplaceView(to.clone())];
    let was = context.before.view(&to.name).map(|view| &view.comment);
    statements.extend(was.filter(|was| **was != to.comment).map(|_| comment(to, to.comment.clone())));
    vec![Step::new(Rank::PutBack, "", statements)]
}

pub(super) fn create(view: &View, cause: &str) -> Vec<Step> {
    let mut statements = vec![Statement::CreateView(view.clone())];
    statements.extend(view.indexes.iter().map(|index| Statement::CreateIndex { table: view.name.clone(), index: index.clone() }));
    statements.extend(view.comment.clone().map(|text| comment(view, Some(text))));
    let message = "its rows are computed when it is made; nobody can read it until then";
    let hazard = view.materialized.then(|| Hazard::new(HazardCode::RewritesTable, view.name.to_string(), message));
    vec![Step::new(Rank::PutBack, cause, statements).with_hazards(hazard)]
}

pub(super) fn rename(context: &Context<'_>, from: &ObjectName, to: &ObjectName, cause: &str) -> Vec<Step> {
    let Some(view) = context.renamed_view(from, to) else { return Vec::new() };
    let mut statements = Vec::new();
    if from.name != to.name {
        let name = ObjectName { schema: from.schema.clone(), name: to.name.clone() };
        statements.push(Statement::RenameView { from: from.clone(), to: View { name, ..view.clone() } });
    }
    if from.schema != to.schema {
        statements.push(Statement::MoveView { from: from.schema.clone(), to: view });
    }
    vec![Step::new(Rank::Rename, cause, statements)]
}

/// What does not change the query.
pub(super) fn alter(from: &View, to: &View, cause: &str) -> Vec<Step> {
    let mut statements = Vec::new();
    let names: BTreeSet<&String> = from.options.keys().chain(to.options.keys()).collect();
    let differs: Vec<_> = names.into_iter().filter(|name| from.options.get(*name) != to.options.get(*name)).collect();
    let set: Vec<_> = differs.iter().filter_map(|name| Some(((*name).clone(), to.options.get(*name)?.clone()))).collect();
    let reset: Vec<_> = differs.into_iter().filter(|name| !to.options.contains_key(*name)).cloned().collect();
    if !set.is_empty() {
        statements.push(Statement::SetViewOptions { view: to.clone(), options: set });
    }
    if !reset.is_empty() {
        statements.push(Statement::ResetViewOptions { view: to.clone(), options: reset });
    }
    let mut old: Vec<_> = from.indexes.iter().filter(|index| !to.indexes.contains(index)).collect();
    let mut new = Vec::new();
    for index in to.indexes.iter().filter(|index| !from.indexes.contains(index)) {
        let same = old.iter().position(|other| crate::model::Index { name: index.name.clone(), ..(*other).clone() } == *index);
        match same {
            Some(at) => {
                let was = old.remove(at).name.clone();
                statements.push(Statement::RenameIndex { table: to.name.clone(), from: was, to: index.name.clone() });
            }
            None => new.push(index.clone()),
        }
    }
    statements.extend(old.into_iter().map(|index| Statement::DropIndex { table: to.name.clone(), index: index.name.clone() }));
    statements.extend(new.into_iter().map(|index| Statement::CreateIndex { table: to.name.clone(), index }));
    if from.comment != to.comment {
        statements.push(comment(to, to.comment.clone()));
    }
    vec![Step::new(Rank::PutBack, cause, statements)]
}

fn comment(view: &View, text: Option<String>) -> Statement {
    Statement::Comment { on: CommentOn::View(view.clone()), text }
}

fn kind(view: &View) -> &'static str {
    if view.materialized { "MATERIALIZED VIEW" } else { "VIEW" }
}

/// The kind and the name, as statements about the view have them.
pub(super) fn subject(view: &View) -> String {
    format!("{} {}", kind(view), clause::name(&super::Postgres, &view.name))
}

/// CREATE, or CREATE OR REPLACE.
pub(super) fn create_sql(view: &View, create: &str) -> String {
    let options: Vec<_> = view.options.iter().map(|(option, value)| format!("{option} = {}", value_sql(value))).collect();
    let with = if options.is_empty() { String::new() } else { format!(" WITH ({})", options.join(", ")) };
    format!("{create} {}{with} AS\n{}", subject(view), view.query)
}

pub(super) fn rename_sql(from: &ObjectName, to: &View) -> String {
    format!("ALTER {} {} RENAME TO {}", kind(to), clause::name(&super::Postgres, from), types::quote(&to.name.name))
}

pub(super) fn move_sql(from: Option<&str>, to: &View) -> String {
    let old = ObjectName::in_schema(from, &to.name.name);
    let schema = to.name.schema.as_deref().unwrap_or("public");
    format!("ALTER {} {} SET SCHEMA {}", kind(to), clause::name(&super::Postgres, &old), types::quote(schema))
}

pub(super) fn set_sql(view: &View, options: &[(String, String)]) -> String {
    let options: Vec<_> = options.iter().map(|(option, value)| format!("{option} = {}", value_sql(value))).collect();
    format!("ALTER {} SET ({})", subject(view), options.join(", "))
}

fn value_sql(value: &str) -> String {
    let bare = !value.is_empty() && value.chars().all(|character| character.is_ascii_alphanumeric() || "._".contains(character));
    if bare { value.to_owned() } else { types::text_literal(value) }
}
