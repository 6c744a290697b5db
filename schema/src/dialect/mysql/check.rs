//! Checks: what they may name, and that MySQL alters in place whether they are enforced.

use super::rename::names_in_expression;
use crate::change::ConstraintKind;
use crate::dialect::Refusal;
use crate::expression::mentions;
use crate::model::{Check, Table, Validity};
use crate::sql::AlterAction;
use crate::target::Target;

pub(super) fn alter(to: &Check) -> AlterAction {
    let enforced = to.validity != Validity::NotEnforced;
    AlterAction::Enforce { constraint: to.name.clone(), kind: ConstraintKind::Check, enforced }
}

/// What the servers number has no value yet where a check, an index expression or a generated column would read it.
pub(super) fn check_numbered(target: &Target, table: &Table) -> Result<(), Refusal> {
    for column in table.columns.iter().filter(|column| column.increment.is_some()) {
        let check =
            table.checks.iter().find(|check| mentions(&check.expression, &column.name)).map(|check| format!("check {}", check.name));
        let index =
            table.indexes.iter().find(|index| names_in_expression(index, &column.name)).map(|index| format!("index {}", index.name));
        let computed =
            |other: &&crate::model::Column| other.generated.as_ref().is_some_and(|generated| mentions(&generated.expression, &column.name));
        let generated = table.columns.iter().find(computed).map(|other| format!("generated column {}", other.name));
        if let Some(what) = check.or(index).or(generated) {
            let message = format!("{} numbers the column `{}`, and {what} names it", target.name(), column.name);
            return Err(Refusal::new(message, "leave it out for this target, or fill the column yourself"));
        }
    }
    Ok(())
}
