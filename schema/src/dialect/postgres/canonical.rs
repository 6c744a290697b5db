use super::types;
use crate::canonical::Canonical;
use crate::model::{BaseType, Nulls, Order, Schema};

pub(super) fn canonicalize(mut schema: Schema) -> Canonical<Schema> {
    for table in schema.tables.those_mut(|_| true) {
        for column in &mut table.columns {
            if let BaseType::Builtin(builtin) = &mut column.column_type.base {
                *builtin = types::canonical(builtin);
            }
            // A key's columns are NOT NULL whatever is said.
            let in_key = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
            if in_key || column.increment.is_some() {
                column.nullable = false;
            }
        }
        for part in table.indexes.iter_mut().flat_map(|index| &mut index.parts) {
            let usual = match part.order {
                Order::Ascending => Nulls::Last,
                Order::Descending => Nulls::First,
            };
            if part.nulls == Some(usual) {
                part.nulls = None;
            }
        }
    }
    Canonical::trusted(schema)
}
