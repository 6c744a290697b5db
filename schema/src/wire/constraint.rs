use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::name::WireName;
use super::words;
use crate::change::ConstraintKind;
use crate::model::{Check, ForeignKey, PrimaryKey, ReferentialAction, Unique};

words!(WireAction for ReferentialAction, "referential action":
    "no action" = ReferentialAction::NoAction,
    "restrict" = ReferentialAction::Restrict,
    "cascade" = ReferentialAction::Cascade,
    "set null" = ReferentialAction::SetNull,
    "set default" = ReferentialAction::SetDefault,
);
words!(WireConstraintKind for ConstraintKind, "kind of constraint":
    "primary key" = ConstraintKind::PrimaryKey,
    "unique" = ConstraintKind::Unique,
    "foreign key" = ConstraintKind::ForeignKey,
    "check" = ConstraintKind::Check,
);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirePrimaryKey<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<Cow<'a, str>>,
    columns: Cow<'a, [String]>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireUnique<'a> {
    name: Cow<'a, str>,
    columns: Cow<'a, [String]>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireCheck<'a> {
    name: Cow<'a, str>,
    expression: Cow<'a, str>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireForeignKey<'a> {
    name: Cow<'a, str>,
    columns: Cow<'a, [String]>,
    parent: WireName<'a>,
    parent_columns: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on_delete: Option<WireAction>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on_update: Option<WireAction>,
}

impl<'a> From<&'a PrimaryKey> for WirePrimaryKey<'a> {
    fn from(key: &'a PrimaryKey) -> Self {
        Self { name: key.name.as_ref().map(Cow::from), columns: Cow::from(&key.columns) }
    }
}

impl From<WirePrimaryKey<'_>> for PrimaryKey {
    fn from(wire: WirePrimaryKey<'_>) -> Self {
        Self { name: wire.name.map(Cow::into_owned), columns: wire.columns.into_owned() }
    }
}

impl<'a> From<&'a Unique> for WireUnique<'a> {
    fn from(unique: &'a Unique) -> Self {
        Self { name: Cow::from(&unique.name), columns: Cow::from(&unique.columns) }
    }
}

impl From<WireUnique<'_>> for Unique {
    fn from(wire: WireUnique<'_>) -> Self {
        Self { name: wire.name.into_owned(), columns: wire.columns.into_owned() }
    }
}

impl<'a> From<&'a Check> for WireCheck<'a> {
    fn from(check: &'a Check) -> Self {
        Self { name: Cow::from(&check.name), expression: Cow::from(&check.expression) }
    }
}

impl From<WireCheck<'_>> for Check {
    fn from(wire: WireCheck<'_>) -> Self {
        Self { name: wire.name.into_owned(), expression: wire.expression.into_owned() }
    }
}

impl<'a> From<&'a ForeignKey> for WireForeignKey<'a> {
    fn from(key: &'a ForeignKey) -> Self {
        let action = |action| (action != ReferentialAction::NoAction).then_some(WireAction(action));
        Self {
            name: Cow::from(&key.name),
            columns: Cow::from(&key.columns),
            parent: (&key.parent).into(),
            parent_columns: Cow::from(&key.parent_columns),
            on_delete: action(key.on_delete),
            on_update: action(key.on_update),
        }
    }
}

impl From<WireForeignKey<'_>> for ForeignKey {
    fn from(wire: WireForeignKey<'_>) -> Self {
        let action = |action: Option<WireAction>| action.map_or(ReferentialAction::NoAction, |action| action.0);
        Self {
            name: wire.name.into_owned(),
            columns: wire.columns.into_owned(),
            parent: wire.parent.into(),
            parent_columns: wire.parent_columns.into_owned(),
            on_delete: action(wire.on_delete),
            on_update: action(wire.on_update),
        }
    }
}
