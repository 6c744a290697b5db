//! What is said of constraints to one server alone.

use diesel_kit_definition::{Block, Location, Settings};

use super::Lowering;
use crate::dialect::{Special, dialect};
use crate::model::{Deferral, Validity};

/// What is said to the target; nothing where nothing is.
pub(super) fn block<'a>(lowering: &Lowering<'_>, settings: &'a Settings, nothing: &'a Block) -> &'a Block {
    dialect(&lowering.target).block(&lowering.target, settings).unwrap_or(nothing)
}

pub(super) fn deferral(block: &Block) -> Option<Deferral> {
    block.text("deferrable").map(|when| if when == "deferred" { Deferral::Deferred } else { Deferral::Immediate })
}

pub(super) fn validity(lowering: &mut Lowering<'_>, block: &Block, special: Special, location: &Location, object: &str) -> Validity {
    if has(lowering, block, "not_enforced", special, location, object) {
        Validity::NotEnforced
    } else if block.flag("not_valid") {
        Validity::NotValid
    } else {
        Validity::Valid
    }
}

/// Whether a word is said that the target has.
pub(super) fn has(lowering: &mut Lowering<'_>, block: &Block, word: &str, special: Special, location: &Location, object: &str) -> bool {
    if !block.flag(word) {
        return false;
    }
    let answer = dialect(&lowering.target).special(&lowering.target, special);
    lowering.problems.extend(answer.err().map(|refusal| refusal.into_problem(location, object)));
    true
}
