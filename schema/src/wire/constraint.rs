use serde::{Deserialize, Serialize};

use super::table::WireName;
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
pub(crate) struct WirePrimaryKey {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    columns: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireUnique {
    name: String,
    columns: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireCheck {
    name: String,
    expression: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireForeignKey {
    name: String,
    columns: Vec<String>,
    parent: WireName,
    parent_columns: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on_delete: Option<WireAction>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on_update: Option<WireAction>,
}

impl From<&PrimaryKey> for WirePrimaryKey {
    fn from(key: &PrimaryKey) -> Self {
        Self { name: key.name.clone(), columns: key.columns.clone() }
    }
}

impl From<WirePrimaryKey> for PrimaryKey {
    fn from(wire: WirePrimaryKey) -> Self {
        Self { name: wire.name, columns: wire.columns }
    }
}

impl From<&Unique> for WireUnique {
    fn from(unique: &Unique) -> Self {
        Self { name: unique.name.clone(), columns: unique.columns.clone() }
    }
}

impl From<WireUnique> for Unique {
    fn from(wire: WireUnique) -> Self {
        Self { name: wire.name, columns: wire.columns }
    }
}

impl From<&Check> for WireCheck {
    fn from(check: &Check) -> Self {
        Self { name: check.name.clone(), expression: check.expression.clone() }
    }
}

impl From<WireCheck> for Check {
    fn from(wire: WireCheck) -> Self {
        Self { name: wire.name, expression: wire.expression }
    }
}

impl From<&ForeignKey> for WireForeignKey {
    fn from(key: &ForeignKey) -> Self {
        let action = |action| (action != ReferentialAction::NoAction).then_some(WireAction(action));
        Self {
            name: key.name.clone(),
            columns: key.columns.clone(),
            parent: (&key.parent).into(),
            parent_columns: key.parent_columns.clone(),
            on_delete: action(key.on_delete),
            on_update: action(key.on_update),
        }
    }
}

impl From<WireForeignKey> for ForeignKey {
    fn from(wire: WireForeignKey) -> Self {
        let action = |action: Option<WireAction>| action.map_or(ReferentialAction::NoAction, |action| action.0);
        Self {
            name: wire.name,
            columns: wire.columns,
            parent: wire.parent.into(),
            parent_columns: wire.parent_columns,
            on_delete: action(wire.on_delete),
            on_update: action(wire.on_update),
        }
    }
}
