use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::name::WireName;
use super::words;
use crate::model::{SqlObject, SqlObjectId, SqlObjectKind, Written};

words!(WireKind for SqlObjectKind, "kind of object":
    "function" = SqlObjectKind::Function,
    "procedure" = SqlObjectKind::Procedure,
    "trigger" = SqlObjectKind::Trigger,
    "grant" = SqlObjectKind::Grant,
    "event" = SqlObjectKind::Event,
    "definition" = SqlObjectKind::Definition,
    "setting" = SqlObjectKind::Setting,
);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSqlObjectId<'a> {
    kind: WireKind,
    name: WireName<'a>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    table: Option<WireName<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    arguments: Option<Cow<'a, [String]>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSqlObject<'a> {
    object: WireSqlObjectId<'a>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    modifiers: Cow<'a, str>,
    text: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<WireName<'a>>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    undo: Cow<'a, str>,
}

impl<'a> From<&'a SqlObjectId> for WireSqlObjectId<'a> {
    fn from(id: &'a SqlObjectId) -> Self {
        Self {
            kind: WireKind(id.kind),
            name: WireName::from(&id.name),
            table: id.table.as_ref().map(WireName::from),
            arguments: id.arguments.as_deref().map(Cow::Borrowed),
        }
    }
}

impl From<WireSqlObjectId<'_>> for SqlObjectId {
    fn from(wire: WireSqlObjectId<'_>) -> Self {
        Self {
            kind: wire.kind.0,
            name: wire.name.into(),
            table: wire.table.map(Into::into),
            arguments: wire.arguments.map(Cow::into_owned),
        }
    }
}

impl<'a> From<&'a SqlObject> for WireSqlObject<'a> {
    fn from(object: &'a SqlObject) -> Self {
        Self {
            object: WireSqlObjectId::from(&object.id),
            modifiers: Cow::from(&object.modifiers),
            text: Cow::from(&object.text),
            depends_on: object.depends_on.iter().map(WireName::from).collect(),
            undo: Cow::from(&object.undo),
        }
    }
}

impl From<WireSqlObject<'_>> for SqlObject {
    fn from(wire: WireSqlObject<'_>) -> Self {
        Self {
            id: wire.object.into(),
            modifiers: wire.modifiers.into_owned(),
            text: wire.text.into_owned(),
            depends_on: wire.depends_on.into_iter().map(Into::into).collect(),
            written: Written::default(),
            undo: wire.undo.into_owned(),
        }
    }
}
