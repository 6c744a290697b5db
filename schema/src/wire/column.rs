use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::domain::{base_text, domain_type};
use super::name::WireName;
use super::sequence::WireSequenceOptions;
use super::{is_false, words};
use crate::model::{BaseType, BuiltinType, Column, ColumnType, Generated, Increment, Storage};

words!(WireStorage for Storage, "storage of a generated column": "stored" = Storage::Stored, "virtual" = Storage::Virtual);
words!(WireIncrement for Increment, "kind of increment": "by default" = Increment::ByDefault, "always" = Increment::Always);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireColumn<'a> {
    name: Cow<'a, str>,
    /// A server's type; `enum` stands in its place for an enum of the schema, and `domain` beside it for a domain over it.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    builtin: Option<Cow<'a, str>>,
    #[serde(rename = "enum", default, skip_serializing_if = "Option::is_none")]
    enumeration: Option<WireName<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    domain: Option<WireName<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    domain_collation: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "is_false")]
    array: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    nullable: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    default: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on_update: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    generated: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    storage: Option<WireStorage>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    increment: Option<WireIncrement>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sequence: Option<WireSequenceOptions>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    collation: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    charset: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    keep: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    compression: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    check: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Column> for WireColumn<'a> {
    fn from(column: &'a Column) -> Self {
        let (builtin, enumeration, domain) = match &column.column_type.base {
            BaseType::Builtin(builtin) => (Some(builtin.text()), None, None),
            BaseType::Enumeration(name) => (None, Some(name.into()), None),
            BaseType::Domain(domain) => (Some(base_text(domain)), None, Some(domain)),
        };
        Self {
            name: Cow::from(&column.name),
            builtin,
            enumeration,
            domain: domain.map(|domain| (&domain.name).into()),
            domain_collation: domain.and_then(|domain| domain.collation.as_ref()).map(Cow::from),
            array: column.column_type.plain().array,
            nullable: column.nullable,
            default: column.default.as_ref().map(Cow::from),
            on_update: column.on_update.as_ref().map(Cow::from),
            generated: column.generated.as_ref().map(|generated| Cow::from(&generated.expression)),
            storage: column.generated.as_ref().map(|generated| WireStorage(generated.storage)),
            increment: column.increment.map(WireIncrement),
            sequence: (!column.sequence.is_default()).then(|| (&column.sequence).into()),
            collation: column.collation.as_ref().map(Cow::from),
            charset: column.charset.as_ref().map(Cow::from),
            keep: column.storage.as_ref().map(Cow::from),
            compression: column.compression.as_ref().map(Cow::from),
            check: column.check.as_ref().map(Cow::from),
            comment: column.comment.as_ref().map(Cow::from),
        }
    }
}

impl TryFrom<WireColumn<'_>> for Column {
    type Error = String;

    fn try_from(wire: WireColumn<'_>) -> Result<Self, String> {
        let column_type = match (wire.builtin, wire.enumeration, wire.domain) {
            (Some(base), None, Some(name)) => ColumnType::domain(domain_type(name, &base, wire.array, wire.domain_collation)),
            (Some(builtin), None, None) => ColumnType { base: BaseType::Builtin(BuiltinType::parse(&builtin)), array: wire.array },
            (None, Some(name), None) => ColumnType { base: BaseType::Enumeration(name.into()), array: wire.array },
            _ => return Err(format!("column {} needs either `type` or `enum`", wire.name)),
        };
        let generated = wire.generated.map(|expression| Generated {
            expression: expression.into_owned(),
            storage: wire.storage.map_or(Storage::Stored, |storage| storage.0),
        });
        Ok(Self {
            name: wire.name.into_owned(),
            column_type,
            nullable: wire.nullable,
            default: wire.default.map(Cow::into_owned),
            on_update: wire.on_update.map(Cow::into_owned),
            generated,
            increment: wire.increment.map(|increment| increment.0),
            sequence: wire.sequence.map(Into::into).unwrap_or_default(),
            collation: wire.collation.map(Cow::into_owned),
            charset: wire.charset.map(Cow::into_owned),
            storage: wire.keep.map(Cow::into_owned),
            compression: wire.compression.map(Cow::into_owned),
            check: wire.check.map(Cow::into_owned),
            comment: wire.comment.map(Cow::into_owned),
        })
    }
}
