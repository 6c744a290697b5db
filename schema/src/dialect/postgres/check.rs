//! Checks: what was there can be looked at later, in a step of its own.

use std::sync::Arc;

use crate::hazard::{Hazard, HazardCode};
use crate::model::{Check, ObjectName, Table, Validity};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};

pub(super) fn add(table: &ObjectName, check: &Check, cause: &str) -> Step {
    step(table, vec![AlterAction::AddCheck(check.clone())], cause).with_hazards(refuses(table, check))
}

/// The server looks at old rows when told to; everything else is another check of the same name.
pub(super) fn alter(table: &ObjectName, from: &Check, to: &Check, cause: &str) -> Step {
    let actions = match (from.validity, to.validity) {
        (Validity::NotValid, Validity::Valid) => vec![AlterAction::ValidateConstraint(to.name.clone())],
        _ => vec![AlterAction::DropCheck(from.name.clone()), AlterAction::AddCheck(to.clone())],
    };
    step(table, actions, cause).with_hazards(refuses(table, to))
}

/// What CREATE TABLE would take for valid, for the table is empty.
pub(super) fn split_unvalidated(table: &Arc<Table>) -> (Arc<Table>, Vec<Statement>) {
    let waits = |validity| validity == Validity::NotValid;
    if !table.checks.iter().any(|check| waits(check.validity)) && !table.foreign_keys.iter().any(|key| waits(key.validity)) {
        return (table.clone(), Vec::new());
    }
    let mut created = Table::clone(table);
    created.checks.retain(|check| check.validity != Validity::NotValid);
    created.foreign_keys.retain(|key| key.validity != Validity::NotValid);
    let checks = table.checks.iter().filter(|check| check.validity == Validity::NotValid).cloned().map(AlterAction::AddCheck);
    let keys = table.foreign_keys.iter().filter(|key| key.validity == Validity::NotValid).cloned().map(AlterAction::AddForeignKey);
    let actions = checks.chain(keys);
    let statements = actions.map(|action| Statement::AlterTable { table: table.name.clone(), actions: vec![action] }).collect();
    (Arc::new(created), statements)
}

fn refuses(table: &ObjectName, check: &Check) -> Option<Hazard> {
    let hazard = || Hazard::new(HazardCode::MayRefuseRows, table.to_string(), "fails when a row does not meet it");
    (check.validity == Validity::Valid).then(hazard)
}

fn step(table: &ObjectName, actions: Vec<AlterAction>, cause: &str) -> Step {
    Step::new(Rank::AddConstraint, cause, vec![Statement::AlterTable { table: table.clone(), actions }])
}
