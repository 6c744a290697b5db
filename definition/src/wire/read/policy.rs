//! Who sees which rows.

use super::entries::{Entries, Result, string, word};
use crate::json::Value;
use crate::{Location, Policy, PolicyCommand, RowSecurity};

pub(super) fn row_security(value: Value) -> Result<RowSecurity> {
    word(value, &RowSecurity::ALL.map(|security| (security.as_str(), security)))
}

pub(super) fn policy(value: Value) -> Result<Policy> {
    let mut entries = Entries::of(value)?;
    let policy = Policy {
        name: entries.required("name", string)?,
        command: entries.maybe("for", command)?.unwrap_or_default(),
        restrictive: entries.flag("restrictive")?,
        roles: entries.list("to", string)?,
        using: entries.maybe("using", string)?,
        check: entries.maybe("check", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(policy)
}

fn command(value: Value) -> Result<PolicyCommand> {
    word(value, &PolicyCommand::ALL.map(|command| (command.as_str(), command)))
}
