use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::name::WireName;
use super::{is_empty, is_false, words};
use crate::change::ConstraintKind;
use crate::model::{Check, Deferral, Exclusion, ForeignKey, PrimaryKey, ReferentialAction, Unique, Validity};

words!(WireAction for ReferentialAction, "referential action":
    "no action" = ReferentialAction::NoAction,
    "restrict" = ReferentialAction::Restrict,
    "cascade" = ReferentialAction::Cascade,
    "set null" = ReferentialAction::SetNull,
    "set default" = ReferentialAction::SetDefault,
);
words!(WireDeferral for Deferral, "deferral": "immediate" = Deferral::Immediate, "deferred" = Deferral::Deferred);
words!(WireValidity for Validity, "validity":
    "valid" = Validity::Valid,
    "not valid" = Validity::NotValid,
    "not enforced" = Validity::NotEnforced,
);
words!(WireConstraintKind for ConstraintKind, "kind of constraint":
    "primary key" = ConstraintKind::PrimaryKey,
    "unique" = ConstraintKind::Unique,
    "foreign key" = ConstraintKind::ForeignKey,
    "check" = ConstraintKind::Check,
    "exclusion" = ConstraintKind::Exclusion,
);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirePrimaryKey<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<Cow<'a, str>>,
    columns: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "is_empty")]
    include: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deferral: Option<WireDeferral>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireUnique<'a> {
    name: Cow<'a, str>,
    columns: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "is_false")]
    nulls_not_distinct: bool,
    #[serde(default, skip_serializing_if = "is_empty")]
    include: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deferral: Option<WireDeferral>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireCheck<'a> {
    name: Cow<'a, str>,
    expression: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "is_false")]
    no_inherit: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    validity: Option<WireValidity>,
}

fn written(validity: Validity) -> Option<WireValidity> {
    (validity != Validity::Valid).then_some(WireValidity(validity))
}

fn read(validity: Option<WireValidity>) -> Validity {
    validity.map_or(Validity::Valid, |validity| validity.0)
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
    #[serde(default, skip_serializing_if = "is_false")]
    match_full: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deferral: Option<WireDeferral>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    validity: Option<WireValidity>,
}

impl<'a> From<&'a PrimaryKey> for WirePrimaryKey<'a> {
    fn from(key: &'a PrimaryKey) -> Self {
        Self {
            name: key.name.as_ref().map(Cow::from),
            columns: Cow::from(&key.columns),
            include: Cow::from(&key.include),
            deferral: key.deferral.map(WireDeferral),
            comment: key.comment.as_ref().map(Cow::from),
        }
    }
}

impl From<WirePrimaryKey<'_>> for PrimaryKey {
    fn from(wire: WirePrimaryKey<'_>) -> Self {
        Self {
            name: wire.name.map(Cow::into_owned),
            columns: wire.columns.into_owned(),
            include: wire.include.into_owned(),
            deferral: wire.deferral.map(|deferral| deferral.0),
            comment: wire.comment.map(Cow::into_owned),
        }
    }
}

impl<'a> From<&'a Unique> for WireUnique<'a> {
    fn from(unique: &'a Unique) -> Self {
        Self {
            name: Cow::from(&unique.name),
            columns: Cow::from(&unique.columns),
            nulls_not_distinct: unique.nulls_not_distinct,
            include: Cow::from(&unique.include),
            deferral: unique.deferral.map(WireDeferral),
        }
    }
}

impl From<WireUnique<'_>> for Unique {
    fn from(wire: WireUnique<'_>) -> Self {
        Self {
            name: wire.name.into_owned(),
            columns: wire.columns.into_owned(),
            nulls_not_distinct: wire.nulls_not_distinct,
            include: wire.include.into_owned(),
            deferral: wire.deferral.map(|deferral| deferral.0),
        }
    }
}

impl<'a> From<&'a Check> for WireCheck<'a> {
    fn from(check: &'a Check) -> Self {
        Self {
            name: Cow::from(&check.name),
            expression: Cow::from(&check.expression),
            no_inherit: check.no_inherit,
            validity: written(check.validity),
        }
    }
}

impl From<WireCheck<'_>> for Check {
    fn from(wire: WireCheck<'_>) -> Self {
        Self {
            name: wire.name.into_owned(),
            expression: wire.expression.into_owned(),
            no_inherit: wire.no_inherit,
            validity: read(wire.validity),
        }
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
            match_full: key.match_full,
            deferral: key.deferral.map(WireDeferral),
            validity: written(key.validity),
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
            match_full: wire.match_full,
            deferral: wire.deferral.map(|deferral| deferral.0),
            validity: read(wire.validity),
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireExclusion<'a> {
    name: Cow<'a, str>,
    definition: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deferral: Option<WireDeferral>,
}

impl<'a> From<&'a Exclusion> for WireExclusion<'a> {
    fn from(exclusion: &'a Exclusion) -> Self {
        Self {
            name: Cow::from(&exclusion.name),
            definition: Cow::from(&exclusion.definition),
            deferral: exclusion.deferral.map(WireDeferral),
        }
    }
}

impl From<WireExclusion<'_>> for Exclusion {
    fn from(wire: WireExclusion<'_>) -> Self {
        Self { name: wire.name.into_owned(), definition: wire.definition.into_owned(), deferral: wire.deferral.map(|deferral| deferral.0) }
    }
}
