//! Changing an enum type: labels are added in place; anything else needs the type anew.

use super::realize::{columns_of_type, index_uses};
use super::{generated, types};
use crate::change::{Change, TableChange};
use crate::expression::mentions;
use crate::hazard::{Hazard, HazardCode};
use crate::lower::followed;
use crate::model::{Column, Enumeration, ObjectName, Table};
use crate::plan::{Context, Rank, Step};
use crate::sql::{AlterAction, CommentOn, LabelPosition, Statement};
use crate::target::Target;

/// A new label cannot be used in the transaction that adds it, so additions come in a migration of their own when another change
/// of the same list uses one.
pub(super) fn split(changes: &[Change]) -> Vec<Vec<Change>> {
    let added: Vec<String> = changes.iter().flat_map(added_labels).map(|label| types::text_literal(&label)).collect();
    if added.is_empty() {
        return vec![changes.to_vec()];
    }
    let used = changes.iter().any(|change| match change {
        Change::CreateTable(table) => table_texts(table).any(|text| added.iter().any(|label| text.contains(label))),
        Change::CreateView(view) | Change::AlterView { to: view, .. } => added.iter().any(|label| view.query.contains(label)),
        Change::AlterTable { changes: inner, .. } => {
            let text = format!("{inner:?}");
            // A cast to the type may make values of any label.
            let is_grown = |name: &ObjectName| {
                changes.iter().any(|change| matches!(change, Change::AlterEnumeration { to, .. } if to.name == *name) && !added_labels(change).is_empty())
            };
            let cast = inner.iter().any(|change| {
                matches!(change, TableChange::AlterColumn { from, to } if from.column_type != to.column_type && to.column_type.as_enumeration().is_some_and(is_grown))
            });
            cast || added.iter().any(|label| text.contains(label))
        }
        _ => false,
    });
    if !used {
        return vec![changes.to_vec()];
    }
    let early = |change: &Change| {
        let leads_there = matches!(
            change,
            Change::CreateNamespace(_) | Change::RenameNamespace { .. } | Change::RenameEnumeration { .. } | Change::RenameLabel { .. }
        );
        leads_there || !added_labels(change).is_empty()
    };
    let (first, second) = changes.iter().cloned().partition(early);
    vec![first, second]
}

/// The labels that a change adds to a type without making it anew.
fn added_labels(change: &Change) -> Vec<String> {
    let Change::AlterEnumeration { from, to } = change else { return Vec::new() };
    if only_adds(from, to) { to.labels.iter().filter(|label| !from.labels.contains(label)).cloned().collect() } else { Vec::new() }
}

fn table_texts(table: &Table) -> impl Iterator<Item = &String> {
    let defaults = table.columns.iter().filter_map(|column| column.default.as_ref());
    let generated = table.columns.iter().filter_map(|column| column.generated.as_ref()).map(|generated| &generated.expression);
    let predicates = table.indexes.iter().filter_map(|index| index.predicate.as_ref());
    let policies = table.policies.iter().flat_map(|policy| policy.expressions());
    defaults.chain(generated).chain(table.checks.iter().map(|check| &check.expression)).chain(predicates).chain(policies)
}

/// Whether the type is dropped and made, with every column of it moved over. Labels of a type that is new can be used at once.
pub(super) fn is_made_anew(context: &Context<'_>, from: &Enumeration, to: &Enumeration) -> bool {
    from.labels != to.labels && (context.wants_commits || !only_adds(from, to))
}

/// Whether the old labels stand in the new ones in the same order.
fn only_adds(from: &Enumeration, to: &Enumeration) -> bool {
    let kept: Vec<_> = to.labels.iter().filter(|label| from.labels.contains(label)).collect();
    kept.len() == from.labels.len() && kept.iter().zip(&from.labels).all(|(a, b)| *a == b)
}

pub(super) fn alter(context: &Context<'_>, from: &Enumeration, to: &Enumeration, cause: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    if from.labels != to.labels {
        steps.push(if is_made_anew(context, from, to) { make_anew(context, from, to, cause) } else { add_labels(from, to, cause) });
    }
    // A type that is made anew has none.
    let forgotten = is_made_anew(context, from, to) && to.comment.is_some();
    if from.comment != to.comment || forgotten {
        let on = CommentOn::Enumeration(to.name.clone());
        steps.push(Step::new(Rank::Comment, cause, vec![Statement::Comment { on, text: to.comment.clone() }]));
    }
    steps
}

fn add_labels(from: &Enumeration, to: &Enumeration, cause: &str) -> Step {
    let mut statements = Vec::new();
    for (at, label) in to.labels.iter().enumerate().filter(|(_, label)| !from.labels.contains(label)) {
        // Before the next old label: new ones that follow each other then keep their order.
        let next = to.labels[at + 1..].iter().find(|label| from.labels.contains(label));
        let position = next.map_or(LabelPosition::Last, |next| LabelPosition::Before(next.clone()));
        statements.push(Statement::AddLabel { enumeration: to.name.clone(), label: label.clone(), position });
    }
    Step::new(Rank::CreateType, cause, statements)
}

/// A type with other labels beside the old one, every column moved over, the old one dropped. What compares the column with a label
/// is taken down before and put back after, for the server would compare the old type with the new.
fn make_anew(context: &Context<'_>, from: &Enumeration, to: &Enumeration, cause: &str) -> Step {
    let old = followed(&to.name, "__kit_old");
    let mut statements = Vec::new();
    let mut after = Vec::new();
    let mut moves = Vec::new();
    let mapped = context.intents.labels_of_type(&to.name).iter().filter(|(old, _)| from.labels.contains(old) && !to.labels.contains(old));
    let mapped: Vec<_> = mapped.collect();
    for (table, column) in columns_of_type(&context.before.tables, &from.name) {
        let kept = context.after.table(&table.name);
        computed_aside(context.target, table, column, kept, &mut statements, &mut after);
        set_aside(table, column, kept, &mut statements, &mut after);
        if column.default.is_some() {
            statements.push(alter_table(&table.name, AlterAction::DropDefault(column.name.clone())));
            let kept = context.after.table(&table.name).and_then(|table| table.column(&column.name));
            // Another default is set by its own change.
            if let Some(default) = kept.and_then(|column| column.default.clone()).filter(|default| column.default.as_ref() == Some(default))
            {
                after.insert(0, alter_table(&table.name, AlterAction::SetDefault { column: column.name.clone(), default }));
            }
        }
        let using = relabelled(column, &mapped);
        let action = AlterAction::SetType {
            column: column.name.clone(),
            column_type: column.column_type.clone(),
            collation: None,
            using: Some(using),
        };
        moves.push(alter_table(&table.name, action));
    }
    statements.push(Statement::RenameEnumeration { from: to.name.clone(), to: old.clone() });
    statements.push(Statement::CreateEnumeration(to.clone()));
    statements.extend(moves);
    statements.extend(after);
    statements.push(Statement::DropEnumeration(old));
    let is_mapped = |label: &String| mapped.iter().any(|(old, _)| old == label);
    let gone: Vec<_> = from.labels.iter().filter(|label| !to.labels.contains(label) && !is_mapped(label)).map(String::as_str).collect();
    let hazards = (!gone.is_empty()).then(|| {
        Hazard::new(
            HazardCode::DropsLabel,
            to.name.to_string(),
            format!(
                "fails when a row holds one of the labels that go: {}; `removed(old = \"new\")` at the enum gives such rows another",
                gone.join(", ")
            ),
        )
    });
    Step::new(Rank::AlterType, cause, statements).with_hazards(hazards)
}

/// A column's label as one of the new type: itself, or the one that rows get instead.
fn relabelled(column: &Column, mapped: &[&(String, String)]) -> String {
    let name = types::quote(&column.name);
    let target = types::type_sql(&column.column_type);
    if column.column_type.array {
        let array = mapped.iter().fold(format!("{name}::text[]"), |array, (old, new)| {
            format!("array_replace({array}, {}, {})", types::text_literal(old), types::text_literal(new))
        });
        return format!("{array}::{target}");
    }
    if mapped.is_empty() {
        return format!("{name}::text::{target}");
    }
    let cases = mapped.iter().map(|(old, new)| format!(" WHEN {} THEN {}", types::text_literal(old), types::text_literal(new)));
    format!("(CASE {name}::text{} ELSE {name}::text END)::{target}", cases.collect::<String>())
}

/// Drops the columns that are computed from this one and makes them again after, but for those that their table's own change makes anew.
fn computed_aside(
    target: &Target,
    table: &Table,
    column: &Column,
    kept: Option<&Table>,
    before: &mut Vec<Statement>,
    after: &mut Vec<Statement>,
) {
    let Some(kept) = kept else { return };
    let anew = generated::made_anew(target, table, kept);
    for computed in table.columns.iter().filter(|other| other.generated.as_ref().is_some_and(|it| mentions(&it.expression, &column.name))) {
        if kept.column(&computed.name) == Some(computed) && !anew.contains(&computed.name.as_str()) {
            let [drop, add] = generated::drop_and_add(table, kept, computed, computed);
            once(before, drop.statements);
            once(after, add.statements);
        }
    }
}

/// Drops what compares a column with a value of its type and makes it again after. What goes or changes in the same plan is dropped before
/// this step and added after it by its own change.
pub(super) fn set_aside(table: &Table, column: &Column, kept: Option<&Table>, before: &mut Vec<Statement>, after: &mut Vec<Statement>) {
    let stays = |check: &&crate::model::Check| kept.is_some_and(|kept| kept.checks.contains(check));
    for check in table.checks.iter().filter(stays).filter(|check| mentions(&check.expression, &column.name)) {
        once(before, [alter_table(&table.name, AlterAction::DropCheck(check.name.clone()))]);
        once(after, [alter_table(&table.name, AlterAction::AddCheck(check.clone()))]);
    }
    for index in table
        .indexes
        .iter()
        .filter(|index| kept.is_some_and(|kept| kept.indexes.contains(index)))
        .filter(|index| index.predicate.is_some() || index.plain_columns().is_none())
        .filter(|index| index_uses(index, &column.name))
    {
        once(before, [Statement::DropIndex { table: table.name.clone(), index: index.name.clone() }]);
        once(after, [Statement::CreateIndex { table: table.name.clone(), index: index.clone() }]);
    }
}

/// What stands on two columns is set aside for both, once.
fn once(statements: &mut Vec<Statement>, more: impl IntoIterator<Item = Statement>) {
    for statement in more {
        if !statements.contains(&statement) {
            statements.push(statement);
        }
    }
}

fn alter_table(table: &ObjectName, action: AlterAction) -> Statement {
    Statement::AlterTable { table: table.clone(), actions: vec![action] }
}
