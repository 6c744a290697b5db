//! Checks that are enforced or not: MySQL alters that in place.

use crate::change::ConstraintKind;
use crate::model::{Check, Validity};
use crate::sql::AlterAction;

pub(super) fn alter(to: &Check) -> AlterAction {
    let enforced = to.validity != Validity::NotEnforced;
    AlterAction::Enforce { constraint: to.name.clone(), kind: ConstraintKind::Check, enforced }
}
