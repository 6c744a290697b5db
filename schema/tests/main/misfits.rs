//! Changes that do not fit the schema that they meet are refused, and name what is there or missing.

use diesel_kit_schema::Target;
use diesel_kit_schema::change::{Change, TableChange, apply};

use crate::support::Case;

const TARGETS: [Target; 2] = [Target::postgres(18), Target::mysql(9, 0)];

#[test]
fn what_was_carried_out_does_not_fit_again() {
    let mut refused = 0;
    for case in Case::all() {
        for target in TARGETS {
            let Ok(carried) = case.carry_out(&target) else { continue };
            for change in carried.difference.changes.iter().flat_map(one_by_one).filter(makes_or_ends) {
                let Ok(after) = apply(&carried.before, std::slice::from_ref(&change)) else { continue };
                let error = apply(&after, std::slice::from_ref(&change)).unwrap_err().to_string();
                let known = error.contains("is there already") || error.contains("is not there");
                assert!(known && error.contains(&change.to_string()), "{} on {target}: {error}", case.name());
                refused += 1;
            }
        }
    }
    assert!(refused > 0 || std::env::var_os("KIT_CASES").is_some());
}

fn one_by_one(change: &Change) -> Vec<Change> {
    match change {
        Change::AlterTable { table, changes } => {
            changes.iter().map(|change| Change::AlterTable { table: table.clone(), changes: vec![change.clone()] }).collect()
        }
        other => vec![other.clone()],
    }
}

/// What only says how something is from now on fits as often as one likes.
fn makes_or_ends(change: &Change) -> bool {
    let words = format!("{change:?}");
    let within = |change: &TableChange| {
        let words = format!("{change:?}");
        words.starts_with("Add") || words.starts_with("Drop") || (words.starts_with("Rename") && !words.starts_with("RenameLabel"))
    };
    match change {
        Change::AlterTable { changes, .. } => changes.iter().all(within),
        _ => !words.starts_with("Alter") && !words.starts_with("CreateNamespace") && !words.starts_with("CreateExtension"),
    }
}
