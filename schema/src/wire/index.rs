use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{is_false, words};
use crate::model::{Index, IndexKey, IndexPart, Nulls, Order};

words!(WireNulls for Nulls, "place of NULLs": "first" = Nulls::First, "last" = Nulls::Last);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireIndex {
    name: String,
    #[serde(default, skip_serializing_if = "is_false")]
    unique: bool,
    parts: Vec<WirePart>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    predicate: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    with: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirePart {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expression: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    descending: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nulls: Option<WireNulls>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operator_class: Option<String>,
}

impl From<&Index> for WireIndex {
    fn from(index: &Index) -> Self {
        Self {
            name: index.name.clone(),
            unique: index.unique,
            parts: index.parts.iter().map(WirePart::from).collect(),
            method: index.method.clone(),
            predicate: index.predicate.clone(),
            with: index.with.clone(),
        }
    }
}

impl TryFrom<WireIndex> for Index {
    type Error = String;

    fn try_from(wire: WireIndex) -> Result<Self, String> {
        let parts = wire.parts.into_iter().map(IndexPart::try_from).collect::<Result<_, _>>();
        let parts = parts.map_err(|problem: String| format!("index {}: {problem}", wire.name))?;
        Ok(Self { name: wire.name, parts, unique: wire.unique, method: wire.method, predicate: wire.predicate, with: wire.with })
    }
}

impl From<&IndexPart> for WirePart {
    fn from(part: &IndexPart) -> Self {
        let (column, expression) = match &part.key {
            IndexKey::Column(column) => (Some(column.clone()), None),
            IndexKey::Expression(expression) => (None, Some(expression.clone())),
        };
        Self {
            column,
            expression,
            descending: part.order == Order::Descending,
            nulls: part.nulls.map(WireNulls),
            operator_class: part.operator_class.clone(),
        }
    }
}

impl TryFrom<WirePart> for IndexPart {
    type Error = String;

    fn try_from(wire: WirePart) -> Result<Self, String> {
        let key = match (wire.column, wire.expression) {
            (Some(column), None) => IndexKey::Column(column),
            (None, Some(expression)) => IndexKey::Expression(expression),
            _ => return Err("a part needs either `column` or `expression`".to_owned()),
        };
        let order = if wire.descending { Order::Descending } else { Order::Ascending };
        Ok(Self { key, order, nulls: wire.nulls.map(|nulls| nulls.0), operator_class: wire.operator_class })
    }
}
