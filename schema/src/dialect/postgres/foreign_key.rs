//! Adding a foreign key reads both tables; dropping one locks both.

use crate::hazard::{Hazard, HazardCode};
use crate::model::{ForeignKey, ObjectName};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};

pub(super) fn add(table: &ObjectName, key: &ForeignKey, cause: &str) -> Step {
    let message = "fails when a row names no parent; the parent table takes no writes meanwhile";
    let hazard = Hazard::new(HazardCode::MayRefuseRows, table.to_string(), message);
    step(Rank::AddForeignKey, table, AlterAction::AddForeignKey(key.clone()), cause).with_hazards([hazard])
}

pub(super) fn drop(table: &ObjectName, key: &ForeignKey, cause: &str) -> Step {
    step(Rank::DropForeignKey, table, AlterAction::DropForeignKey(key.name.clone()), cause)
}

fn step(rank: Rank, table: &ObjectName, action: AlterAction, cause: &str) -> Step {
    Step::new(rank, cause, vec![Statement::AlterTable { table: table.clone(), actions: vec![action] }])
}
