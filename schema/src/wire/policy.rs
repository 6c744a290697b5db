use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{is_empty, is_false, words};
use crate::model::{Policy, PolicyCommand, RowSecurity};

words!(WirePolicyCommand for PolicyCommand, "command":
    "all" = PolicyCommand::All,
    "select" = PolicyCommand::Select,
    "insert" = PolicyCommand::Insert,
    "update" = PolicyCommand::Update,
    "delete" = PolicyCommand::Delete,
);
words!(WireRowSecurity for RowSecurity, "row-level security": "off" = RowSecurity::Off, "on" = RowSecurity::On, "forced" = RowSecurity::Forced);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirePolicy<'a> {
    name: Cow<'a, str>,
    #[serde(rename = "for", default, skip_serializing_if = "Option::is_none")]
    command: Option<WirePolicyCommand>,
    #[serde(default, skip_serializing_if = "is_false")]
    restrictive: bool,
    #[serde(rename = "to", default, skip_serializing_if = "is_empty")]
    roles: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    using: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    check: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Policy> for WirePolicy<'a> {
    fn from(policy: &'a Policy) -> Self {
        Self {
            name: Cow::from(&policy.name),
            command: (policy.command != PolicyCommand::All).then_some(WirePolicyCommand(policy.command)),
            restrictive: policy.restrictive,
            roles: Cow::from(&policy.roles),
            using: policy.using.as_ref().map(Cow::from),
            check: policy.check.as_ref().map(Cow::from),
        }
    }
}

impl From<WirePolicy<'_>> for Policy {
    fn from(wire: WirePolicy<'_>) -> Self {
        Self {
            name: wire.name.into_owned(),
            command: wire.command.map_or(PolicyCommand::All, |command| command.0),
            restrictive: wire.restrictive,
            roles: wire.roles.into_owned(),
            using: wire.using.map(Cow::into_owned),
            check: wire.check.map(Cow::into_owned),
        }
    }
}
