use super::types;
use crate::canonical::Canonical;
use crate::model::{BaseType, Schema};

pub(super) fn canonicalize(mut schema: Schema) -> Canonical<Schema> {
    for table in schema.tables.those_mut(|_| true) {
        for column in &mut table.columns {
            if let BaseType::Builtin(builtin) = &mut column.column_type.base {
                *builtin = types::canonical(builtin);
            }
            // What the server does by itself is not stated.
            column.collation.take_if(|collation| collation == "BINARY");
            let in_key = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
            if in_key {
                column.nullable = false;
            }
        }
    }
    Canonical::trusted(schema)
}
