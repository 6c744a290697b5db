use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::index::WireIndex;
use super::name::WireName;
use super::{is_empty, is_false, no_words};
use crate::model::{View, Written};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireView<'a> {
    name: WireName<'a>,
    #[serde(default, skip_serializing_if = "is_empty")]
    columns: Cow<'a, [String]>,
    query: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "is_false")]
    materialized: bool,
    #[serde(default, skip_serializing_if = "no_words")]
    with: Cow<'a, BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    indexes: Vec<WireIndex<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<WireName<'a>>,
}

impl<'a> From<&'a View> for WireView<'a> {
    fn from(view: &'a View) -> Self {
        Self {
            name: WireName::from(&view.name),
            columns: Cow::from(&view.columns),
            query: Cow::from(&view.query),
            materialized: view.materialized,
            with: Cow::Borrowed(&view.options),
            indexes: view.indexes.iter().map(WireIndex::from).collect(),
            comment: view.comment.as_ref().map(Cow::from),
            depends_on: view.depends_on.iter().map(WireName::from).collect(),
        }
    }
}

impl TryFrom<WireView<'_>> for View {
    type Error = String;

    fn try_from(wire: WireView<'_>) -> Result<Self, String> {
        Ok(Self {
            name: wire.name.into(),
            columns: wire.columns.into_owned(),
            query: wire.query.into_owned(),
            materialized: wire.materialized,
            options: wire.with.into_owned(),
            indexes: wire.indexes.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            comment: wire.comment.map(Cow::into_owned),
            depends_on: wire.depends_on.into_iter().map(Into::into).collect(),
            written: Written::default(),
        })
    }
}
