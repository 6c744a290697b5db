use super::{is_mariadb, options, types, unique};
use crate::canonical::Canonical;
use crate::model::{BaseType, Schema, SequenceOptions};
use crate::target::Target;

pub(super) fn canonicalize(target: &Target, mut schema: Schema) -> Canonical<Schema> {
    for sequence in &mut schema.sequences {
        let options = &mut sequence.options;
        options.increment = options.increment.filter(|increment| *increment != 1);
        options.cache = options.cache.filter(|cache| *cache != 1000);
        let usual = SequenceOptions { start: None, ..options.clone() }.first();
        options.start = options.start.filter(|start| *start != usual);
    }
    for table in schema.tables.those_mut(|_| true) {
        for column in &mut table.columns {
            if let BaseType::Builtin(builtin) = &mut column.column_type.base {
                *builtin = types::canonical(builtin);
            }
            let in_key = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
            if in_key || column.increment.is_some() {
                column.nullable = false;
            }
            // MariaDB takes no NOT NULL on a generated column.
            if column.generated.is_some() && is_mariadb(target) {
                column.nullable = true;
            }
        }
        options::canonicalize(table);
        unique::canonicalize(table);
        if let Some(key) = &mut table.primary_key {
            key.name = None;
        }
    }
    Canonical::trusted(schema)
}
