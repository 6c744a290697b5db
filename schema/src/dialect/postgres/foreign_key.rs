//! Adding a foreign key reads both tables; dropping one locks both.

use super::{Postgres, generated, repartition, unique};
use crate::dialect::Lowering;
use crate::hazard::{Hazard, HazardCode};
use crate::model::{Column, ForeignKey, ObjectName, Table, Validity};
use crate::plan::{Context, Rank, Step, loses_key};
use crate::sql::{AlterAction, Statement};
use crate::target::Target;

pub(super) fn add(table: &ObjectName, key: &ForeignKey, cause: &str) -> Step {
    let step = step(Rank::AddForeignKey, table, vec![AlterAction::AddForeignKey(key.clone())], cause);
    step.with_hazards((key.validity == Validity::Valid).then(|| may_refuse(table)))
}

pub(super) fn drop(table: &ObjectName, key: &ForeignKey, cause: &str) -> Step {
    step(Rank::DropForeignKey, table, vec![AlterAction::DropForeignKey(key.name.clone())], cause)
}

/// What the server can alter is altered; all else is another key of the same name, in one statement.
pub(super) fn alter(context: &Context<'_>, table: &Table, from: &ForeignKey, to: &ForeignKey, cause: &str) -> Vec<Step> {
    if is_in_the_way(context, table, from) {
        return Vec::new();
    }
    let name = || to.name.clone();
    let kept = ForeignKey { deferral: to.deferral, validity: to.validity, ..from.clone() } == *to;
    let enforce = |enforced| AlterAction::Enforce { constraint: name(), kind: crate::change::ConstraintKind::ForeignKey, enforced };
    let validity = match (from.validity, to.validity) {
        (Validity::NotValid, Validity::Valid) => Some(Some(AlterAction::ValidateConstraint(name()))),
        (Validity::NotEnforced, Validity::Valid) => Some(Some(enforce(true))),
        (Validity::Valid | Validity::NotValid, Validity::NotEnforced) => Some(Some(enforce(false))),
        (Validity::Valid | Validity::NotEnforced, Validity::NotValid) => None,
        (Validity::Valid, Validity::Valid) | (Validity::NotValid, Validity::NotValid) | (Validity::NotEnforced, Validity::NotEnforced) => {
            Some(None)
        }
    };
    let refuses = to.validity == Validity::Valid && (from.validity != Validity::Valid || (to.match_full && !from.match_full));
    let hazards = refuses.then(|| may_refuse(&table.name));
    match validity.filter(|_| kept) {
        Some(validity) => {
            let deferral = (from.deferral != to.deferral).then(|| AlterAction::SetDeferral { constraint: name(), deferral: to.deferral });
            let actions = deferral.into_iter().chain(validity);
            actions.map(|action| step(Rank::AddForeignKey, &table.name, vec![action], cause).with_hazards(hazards.clone())).collect()
        }
        // What fills a column must not meet the old key.
        None if is_filled(context, table, from) => vec![drop(&table.name, from, cause), add(&table.name, to, cause)],
        None => {
            let actions = vec![AlterAction::DropForeignKey(from.name.clone()), AlterAction::AddForeignKey(to.clone())];
            vec![step(Rank::AddForeignKey, &table.name, actions, cause).with_hazards(hazards)]
        }
    }
}

fn is_filled(context: &Context<'_>, table: &Table, key: &ForeignKey) -> bool {
    let before = context.before.table(&table.name);
    let was_optional = |name: &String| before.and_then(|before| before.column(name)).is_some_and(|column| column.nullable);
    key.columns.iter().any(|name| was_optional(name) && table.column(name).is_some_and(|column| !column.nullable))
}

/// Drops, before all else, the keys that stay and would be in the way of a table's changes, and adds them after.
pub(super) fn set_aside(context: &Context<'_>, table: &ObjectName) -> Vec<Step> {
    let mut steps = Vec::new();
    for (child, from, to) in staying(context, table) {
        let by_parent = parent_moves(context, from);
        // Each is set aside once: with its parent, else with its child.
        if (from.parent == *table && by_parent) || (child.name == *table && !by_parent && child_moves(context, child, from)) {
            let cause = format!("{}: foreign key {} is set aside while what it stands on changes", child.name, from.name);
            steps.extend([
                drop(&child.name, from, &cause),
                step(Rank::AddForeignKey, &child.name, vec![AlterAction::AddForeignKey(to.clone())], &cause),
            ]);
        }
    }
    steps
}

/// As [`set_aside`], for a table that is made anew: no key of its own and none to it is there meanwhile.
pub(super) fn around_anew(context: &Context<'_>, from: &Table, to: &Table, cause: &str) -> Vec<Step> {
    let mut steps = set_aside(context, &to.name);
    let is_set_aside = |key: &ForeignKey| {
        let mut staying = staying(context, &to.name);
        staying.any(|(child, before, _)| child.name == to.name && before.name == key.name && is_in_the_way(context, child, before))
    };
    let own = |key: &&ForeignKey| !is_set_aside(key);
    steps.extend(from.foreign_keys.iter().filter(own).map(|key| drop(&to.name, key, cause)));
    steps.extend(to.foreign_keys.iter().filter(own).map(|key| add(&to.name, key, cause)));
    // Keys of tables that go are in the way before these do.
    let gone = context.before.tables.iter().filter(|child| context.after.table(&child.name).is_none());
    for child in gone {
        steps.extend(child.foreign_keys.iter().filter(|key| key.parent == to.name).map(|key| drop(&child.name, key, cause)));
    }
    steps
}

fn is_in_the_way(context: &Context<'_>, child: &Table, key: &ForeignKey) -> bool {
    parent_moves(context, key) || child_moves(context, child, key)
}

/// The keys of a table and to it that lead from and to the same columns before and after.
fn staying<'a>(context: &'a Context<'a>, table: &'a ObjectName) -> impl Iterator<Item = (&'a Table, &'a ForeignKey, &'a ForeignKey)> {
    context.after.tables.iter().flat_map(move |child| {
        let concerned = child.foreign_keys.iter().filter(move |key| key.parent == *table || child.name == *table);
        concerned.filter_map(move |to| {
            let from = context.before.table(&child.name)?.foreign_keys.iter().find(|from| from.is_alterable_to(to))?;
            Some((child.as_ref(), from, to))
        })
    })
}

fn parent_moves(context: &Context<'_>, key: &ForeignKey) -> bool {
    let (Some(before), Some(after)) = (context.before.table(&key.parent), context.after.table(&key.parent)) else { return false };
    repartition::takes_apart(before, after)
        || loses_key(before, after, &key.parent_columns, |key| unique::stays(context.target, before, after, key))
        || key.parent_columns.iter().any(|column| moves(context.target, before, after, column))
}

fn child_moves(context: &Context<'_>, child: &Table, key: &ForeignKey) -> bool {
    let (Some(before), Some(after)) = (context.before.table(&child.name), context.after.table(&child.name)) else { return false };
    key.columns.iter().any(|column| moves(context.target, before, after, column))
}

/// Whether a column is made anew, or has a type that its other side cannot be compared with for a moment.
fn moves(target: &Target, before: &Table, after: &Table, column: &str) -> bool {
    let (Some(from), Some(to)) = (before.column(column), after.column(column)) else { return false };
    generated::made_anew(target, before, after).contains(&column) || !compares(from, to)
}

fn compares(from: &Column, to: &Column) -> bool {
    from.column_type == to.column_type
        || (Postgres.refers(&from.column_type, &to.column_type) && Postgres.refers(&to.column_type, &from.column_type))
}

fn may_refuse(table: &ObjectName) -> Hazard {
    let message = "fails when a row names no parent; the parent table takes no writes meanwhile";
    Hazard::new(HazardCode::MayRefuseRows, table.to_string(), message)
}

fn step(rank: Rank, table: &ObjectName, actions: Vec<AlterAction>, cause: &str) -> Step {
    Step::new(rank, cause, vec![Statement::AlterTable { table: table.clone(), actions }])
}
