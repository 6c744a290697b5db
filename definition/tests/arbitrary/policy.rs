//! Row-level security.

use diesel_kit_definition::{Location, Policy, PolicyCommand, RowSecurity};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::filled;

pub(crate) fn row_security() -> impl Strategy<Value = Option<RowSecurity>> {
    of(prop_oneof![Just(RowSecurity::Off), Just(RowSecurity::On), Just(RowSecurity::Forced)])
}

fn policy() -> impl Strategy<Value = Policy> {
    let command = prop_oneof![
        Just(PolicyCommand::All),
        Just(PolicyCommand::Select),
        Just(PolicyCommand::Insert),
        Just(PolicyCommand::Update),
        Just(PolicyCommand::Delete),
    ];
    let roles = prop_oneof![Just(vec![]), Just(vec!["public"]), Just(vec!["app", "o'\"brien"])];
    (filled(), command, any::<bool>(), roles, filled(), of(filled()), of(filled())).prop_map(
        |(name, command, restrictive, roles, sql, other, renamed_from)| {
            let (using, check) = match command {
                PolicyCommand::Select | PolicyCommand::Delete => (Some(sql), None),
                PolicyCommand::Insert => (None, Some(sql)),
                PolicyCommand::All | PolicyCommand::Update => (Some(sql), other),
            };
            let roles = roles.into_iter().map(str::to_owned).collect();
            Policy { name, command, restrictive, roles, using, check, renamed_from, location: Location::default() }
        },
    )
}

/// Each of them under a name of its own.
pub(crate) fn policies() -> impl Strategy<Value = Vec<Policy>> {
    vec(policy(), 0..3).prop_map(|mut policies| {
        for (position, policy) in policies.iter_mut().enumerate() {
            policy.name = format!("{position}{}", policy.name);
        }
        policies
    })
}
