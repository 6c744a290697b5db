//! What values become where no server knows it.

use diesel_kit_definition::{Definition, RustType, SqlText};
use diesel_kit_schema::plan::Missing;

use super::{enumeration_of, table_mut};

/// Definitions that say what the values of these columns become, as kit asks for it.
pub(crate) fn with_casts(mut definitions: Vec<Definition>, missing: &[Missing]) -> Vec<Definition> {
    let enumerations: Vec<_> = definitions.iter().filter_map(enumeration_of).cloned().collect();
    for table in definitions.iter_mut().filter_map(table_mut) {
        for column in &mut table.columns {
            let is_missing = |missing: &Missing| {
                missing.table.name == table.name && missing.table.schema == table.schema && missing.column == column.name
            };
            if missing.iter().any(is_missing) {
                let text = |text: &str| SqlText::any(text);
                column.using = Some(match &column.rust_type {
                    RustType::Bool => text("true"),
                    RustType::String => text("'cast'"),
                    RustType::DateTimeUtc | RustType::DateTime => {
                        SqlText { postgres: Some("timestamp '2024-01-01 10:00:00'".into()), ..text("'2024-01-01 10:00:00.000000'") }
                    }
                    RustType::Date => SqlText { postgres: Some("date '2024-01-01'".into()), ..text("'2024-01-01'") },
                    RustType::Time => SqlText { postgres: Some("time '10:00:00'".into()), ..text("'10:00:00.000000'") },
                    RustType::Uuid => SqlText {
                        postgres: Some("'00000000-0000-0000-0000-000000000001'::uuid".into()),
                        ..text("x'00000000000000000000000000000001'")
                    },
                    RustType::Bytes => SqlText { postgres: Some("'\\x01'::bytea".into()), ..text("x'01'") },
                    RustType::JsonValue => SqlText { postgres: Some("'{}'::jsonb".into()), ..text("'{}'") },
                    RustType::Array(_) => text("'{}'"),
                    RustType::Enumeration(name) => {
                        let enumeration = enumerations.iter().find(|enumeration| enumeration.rust_name == *name).unwrap();
                        SqlText::any(format!("'{}'", enumeration.variants[0].label.replace('\'', "''")))
                    }
                    _ => text("1"),
                });
            }
        }
    }
    definitions
}
