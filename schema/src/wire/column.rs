use serde::{Deserialize, Serialize};

use super::table::WireName;
use super::{is_false, words};
use crate::model::{BaseType, BuiltinType, Column, ColumnType, Generated, Increment, Storage};

words!(WireStorage for Storage, "storage of a generated column": "stored" = Storage::Stored, "virtual" = Storage::Virtual);
words!(WireIncrement for Increment, "kind of increment": "by default" = Increment::ByDefault, "always" = Increment::Always);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireColumn {
    name: String,
    /// A server's type; `enum` stands in its place for a type of the schema.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    builtin: Option<String>,
    #[serde(rename = "enum", default, skip_serializing_if = "Option::is_none")]
    enumeration: Option<WireName>,
    #[serde(default, skip_serializing_if = "is_false")]
    array: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    nullable: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    default: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    generated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    storage: Option<WireStorage>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    increment: Option<WireIncrement>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    collation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
}

impl From<&Column> for WireColumn {
    fn from(column: &Column) -> Self {
        let (builtin, enumeration) = match &column.column_type.base {
            BaseType::Builtin(builtin) => (Some(builtin.to_string()), None),
            BaseType::Enumeration(name) => (None, Some(name.into())),
        };
        Self {
            name: column.name.clone(),
            builtin,
            enumeration,
            array: column.column_type.array,
            nullable: column.nullable,
            default: column.default.clone(),
            generated: column.generated.as_ref().map(|generated| generated.expression.clone()),
            storage: column.generated.as_ref().map(|generated| WireStorage(generated.storage)),
            increment: column.increment.map(WireIncrement),
            collation: column.collation.clone(),
            comment: column.comment.clone(),
        }
    }
}

impl TryFrom<WireColumn> for Column {
    type Error = String;

    fn try_from(wire: WireColumn) -> Result<Self, String> {
        let base = match (wire.builtin, wire.enumeration) {
            (Some(builtin), None) => BaseType::Builtin(BuiltinType::parse(&builtin)),
            (None, Some(name)) => BaseType::Enumeration(name.into()),
            _ => return Err(format!("column {} needs either `type` or `enum`", wire.name)),
        };
        let generated =
            wire.generated.map(|expression| Generated { expression, storage: wire.storage.map_or(Storage::Stored, |storage| storage.0) });
        Ok(Self {
            name: wire.name,
            column_type: ColumnType { base, array: wire.array },
            nullable: wire.nullable,
            default: wire.default,
            generated,
            increment: wire.increment.map(|increment| increment.0),
            collation: wire.collation,
            comment: wire.comment,
        })
    }
}
