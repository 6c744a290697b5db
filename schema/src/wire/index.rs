use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{is_empty, is_false, no_words, words};
use crate::model::{Index, IndexKey, IndexPart, Nulls, Order, Written};

words!(WireNulls for Nulls, "place of NULLs": "first" = Nulls::First, "last" = Nulls::Last);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireIndex<'a> {
    name: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "is_false")]
    unique: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    nulls_not_distinct: bool,
    parts: Vec<WirePart<'a>>,
    #[serde(default, skip_serializing_if = "is_empty")]
    include: Cow<'a, [String]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    method: Option<Cow<'a, str>>,
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    predicate: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "no_words")]
    with: Cow<'a, BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "is_false")]
    invisible: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    only: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirePart<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    column: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expression: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    length: Option<u32>,
    #[serde(default, skip_serializing_if = "is_false")]
    descending: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nulls: Option<WireNulls>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operator_class: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Index> for WireIndex<'a> {
    fn from(index: &'a Index) -> Self {
        Self {
            name: Cow::from(&index.name),
            unique: index.unique,
            nulls_not_distinct: index.nulls_not_distinct,
            parts: index.parts.iter().map(WirePart::from).collect(),
            include: Cow::from(&index.include),
            method: index.method.as_ref().map(Cow::from),
            predicate: index.predicate.as_ref().map(Cow::from),
            with: Cow::Borrowed(&index.with),
            invisible: index.invisible,
            only: index.only,
        }
    }
}

impl TryFrom<WireIndex<'_>> for Index {
    type Error = String;

    fn try_from(wire: WireIndex<'_>) -> Result<Self, String> {
        let parts = wire.parts.into_iter().map(IndexPart::try_from).collect::<Result<_, _>>();
        let parts = parts.map_err(|problem: String| format!("index {}: {problem}", wire.name))?;
        Ok(Self {
            name: wire.name.into_owned(),
            parts,
            unique: wire.unique,
            nulls_not_distinct: wire.nulls_not_distinct,
            include: wire.include.into_owned(),
            method: wire.method.map(Cow::into_owned),
            predicate: wire.predicate.map(Cow::into_owned),
            with: wire.with.into_owned(),
            invisible: wire.invisible,
            written: Written::default(),
            only: wire.only,
        })
    }
}

impl<'a> From<&'a IndexPart> for WirePart<'a> {
    fn from(part: &'a IndexPart) -> Self {
        let (column, expression) = match &part.key {
            IndexKey::Column(column) => (Some(Cow::from(column)), None),
            IndexKey::Expression(expression) => (None, Some(Cow::from(expression))),
        };
        Self {
            column,
            expression,
            length: part.length,
            descending: part.order == Order::Descending,
            nulls: part.nulls.map(WireNulls),
            operator_class: part.operator_class.as_ref().map(Cow::from),
        }
    }
}

impl TryFrom<WirePart<'_>> for IndexPart {
    type Error = String;

    fn try_from(wire: WirePart<'_>) -> Result<Self, String> {
        let key = match (wire.column, wire.expression) {
            (Some(column), None) => IndexKey::Column(column.into_owned()),
            (None, Some(expression)) => IndexKey::Expression(expression.into_owned()),
            _ => return Err("a part needs either `column` or `expression`".to_owned()),
        };
        let order = if wire.descending { Order::Descending } else { Order::Ascending };
        Ok(Self {
            key,
            length: wire.length,
            order,
            nulls: wire.nulls.map(|nulls| nulls.0),
            operator_class: wire.operator_class.map(Cow::into_owned),
        })
    }
}
