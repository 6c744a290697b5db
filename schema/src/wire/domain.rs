use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::constraint::WireCheck;
use super::is_false;
use super::name::WireName;
use crate::model::{BaseType, BuiltinType, Check, ColumnType, Domain, DomainType};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireDomain<'a> {
    name: WireName<'a>,
    #[serde(rename = "type")]
    base: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "is_false")]
    array: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    collation: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "is_false")]
    not_null: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    default: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    checks: Vec<WireCheck<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

/// As SQL writes it. A domain stands over a server's type.
pub(super) fn base_text(ty: &DomainType) -> Cow<'_, str> {
    match &ty.base.base {
        BaseType::Builtin(builtin) => builtin.text(),
        BaseType::Enumeration(_) | BaseType::Domain(_) => Cow::Owned(ty.base.to_string()),
    }
}

pub(super) fn domain_type(name: WireName<'_>, base: &str, array: bool, collation: Option<Cow<'_, str>>) -> DomainType {
    let base = ColumnType { base: BaseType::Builtin(BuiltinType::parse(base)), array };
    DomainType { name: name.into(), base: Box::new(base), collation: collation.map(Cow::into_owned) }
}

impl<'a> From<&'a Domain> for WireDomain<'a> {
    fn from(domain: &'a Domain) -> Self {
        Self {
            name: (&domain.ty.name).into(),
            base: base_text(&domain.ty),
            array: domain.ty.base.array,
            collation: domain.ty.collation.as_ref().map(Cow::from),
            not_null: domain.not_null,
            default: domain.default.as_ref().map(Cow::from),
            checks: domain.checks.iter().map(Into::into).collect(),
            comment: domain.comment.as_ref().map(Cow::from),
        }
    }
}

impl From<WireDomain<'_>> for Domain {
    fn from(wire: WireDomain<'_>) -> Self {
        Self {
            ty: domain_type(wire.name, &wire.base, wire.array, wire.collation),
            not_null: wire.not_null,
            default: wire.default.map(Cow::into_owned),
            checks: wire.checks.into_iter().map(Check::from).collect(),
            comment: wire.comment.map(Cow::into_owned),
        }
    }
}
