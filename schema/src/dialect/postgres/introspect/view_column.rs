//! What views show, which their queries alone say to the model.

use serde::Deserialize;

use crate::introspect::{CatalogRows, IntrospectError};
use crate::model::{Column, ColumnType, ObjectName};

#[derive(Deserialize)]
struct Row {
    schema: Option<String>,
    view: String,
    name: String,
    #[serde(rename = "type")]
    type_text: String,
    is_enum: bool,
    type_schema: Option<String>,
    type_name: String,
    array: bool,
}

pub(super) fn read(rows: &CatalogRows) -> Result<Vec<(ObjectName, Column)>, IntrospectError> {
    let column = |row: Row| {
        let text = row.type_text.strip_suffix("[]").filter(|_| row.array).unwrap_or(&row.type_text);
        let element = match row.is_enum {
            true => ColumnType::enumeration(ObjectName { schema: row.type_schema, name: row.type_name }),
            false => ColumnType::builtin(text),
        };
        let column = Column { nullable: true, ..Column::new(row.name, ColumnType { array: row.array, ..element }) };
        (ObjectName { schema: row.schema, name: row.view }, column)
    };
    Ok(rows.read::<Row>("view_columns")?.into_iter().map(column).collect())
}
