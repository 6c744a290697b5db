use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::table::{WireEnumeration, WireTable};
use crate::model::Schema;

/// What a snapshot says of the database; its hash names the state.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSchema {
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    extensions: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    namespaces: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    enums: Vec<WireEnumeration>,
    tables: Vec<WireTable>,
}

impl From<&Schema> for WireSchema {
    fn from(schema: &Schema) -> Self {
        Self {
            extensions: schema.extensions.clone(),
            namespaces: schema.namespaces.clone(),
            enums: schema.enumerations.iter().map(WireEnumeration::from).collect(),
            tables: schema.tables.iter().map(WireTable::from).collect(),
        }
    }
}

impl TryFrom<WireSchema> for Schema {
    type Error = String;

    fn try_from(wire: WireSchema) -> Result<Self, String> {
        Ok(Self {
            extensions: wire.extensions,
            namespaces: wire.namespaces,
            enumerations: wire.enums.into_iter().map(Into::into).collect(),
            tables: wire.tables.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
        })
    }
}
