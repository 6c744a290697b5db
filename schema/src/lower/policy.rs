//! Row-level security: who sees which rows.

use diesel_kit_definition as definition;
use diesel_kit_definition::Block;

use super::{Lowering, Problem};
use crate::dialect::{Special, dialect};
use crate::model::{Policy, RowSecurity, Table};

/// The word by which a block says that its server does not protect the rows.
const UNPROTECTED: &str = "unprotected";

pub(super) fn lower_security(lowering: &mut Lowering<'_>, table: &definition::Table, block: &Block, lowered: &mut Table) {
    let target = lowering.target;
    let stated = table.row_security;
    let security = stated.unwrap_or(if table.policies.is_empty() { RowSecurity::Off } else { RowSecurity::On });
    let refusal = match dialect(&target).special(&target, Special::RowSecurity) {
        Ok(()) => {
            lowered.row_security = security;
            lowered.policies = table.policies.iter().map(policy).collect();
            return;
        }
        Err(refusal) => refusal,
    };
    let location = table.policies.first().map_or(&table.location, |policy| &policy.location);
    match (security, block.flag(UNPROTECTED)) {
        (RowSecurity::Off, false) | (RowSecurity::On | RowSecurity::Forced, true) => {}
        // That a program protects its rows itself must not be taken for granted.
        (RowSecurity::On | RowSecurity::Forced, false) => lowering.problems.push(refusal.into_problem(location, &table.name)),
        // It would hide that policies which come later are left out.
        (RowSecurity::Off, true) => lowering.problems.push(
            Problem::at(&table.location, &table.name, format!("`{UNPROTECTED}` is said, and there is no row-level security to do without"))
                .with_help("leave it out"),
        ),
    }
}

fn policy(policy: &definition::Policy) -> Policy {
    // Every role is the same as none.
    let mut roles: Vec<_> = policy.roles.iter().filter(|role| *role != "public").cloned().collect();
    roles.sort();
    Policy {
        name: policy.name.clone(),
        command: policy.command,
        restrictive: policy.restrictive,
        roles,
        using: policy.using.clone(),
        check: policy.check.clone(),
    }
}
