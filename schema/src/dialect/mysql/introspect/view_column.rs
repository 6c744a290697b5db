//! What views show, which their queries alone say to the model.

use serde::Deserialize;

use super::truth;
use crate::introspect::{CatalogRows, IntrospectError};
use crate::model::{Column, ColumnType, ObjectName};

#[derive(Deserialize)]
struct Row {
    view: String,
    name: String,
    #[serde(rename = "type")]
    column_type: String,
    #[serde(deserialize_with = "truth")]
    nullable: bool,
}

pub(super) fn read(rows: &CatalogRows) -> Result<Vec<(ObjectName, Column)>, IntrospectError> {
    let column = |row: Row| {
        let column = Column { nullable: row.nullable, ..Column::new(row.name, ColumnType::builtin(&row.column_type)) };
        (ObjectName::new(row.view), column)
    };
    Ok(rows.read::<Row>("view_columns")?.into_iter().map(column).collect())
}
