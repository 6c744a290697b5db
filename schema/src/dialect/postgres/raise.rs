//! From a schema to definitions.

use diesel_kit_definition::{Block, RustType, Setting};

use super::{Postgres, options};
use crate::dialect::Raise;
use crate::model::{Column, ColumnType, Index, Table};
use crate::target::Target;

impl Raise for Postgres {
    fn labels(&self, _: &Table, _: &Column) -> Option<Vec<String>> {
        None
    }

    fn read_as(&self, column_type: &ColumnType) -> Option<RustType> {
        Some(match column_type.as_builtin()?.name.as_str() {
            "varchar" | "char" | "text" | "name" | "citext" => RustType::String,
            "timestamp" => RustType::DateTime,
            "timestamptz" => RustType::DateTimeUtc,
            "time" => RustType::Time,
            "numeric" => RustType::Decimal,
            _ => return None,
        })
    }

    fn literal(&self, expression: &str) -> Option<String> {
        let inside = expression.strip_prefix('\'')?.strip_suffix('\'')?;
        (!inside.replace("''", "").contains('\'')).then(|| inside.replace("''", "'"))
    }

    fn table_block(&self, _: &Target, table: &Table) -> Block {
        options::stated(&table.options)
    }

    fn column_block(&self, column: &Column) -> Block {
        let words = [("storage", &column.storage), ("compression", &column.compression)];
        let said = words.into_iter().filter_map(|(word, value)| Some((word.to_owned(), Setting::Text(value.clone()?))));
        Block(said.collect())
    }

    fn neutral_index(&self, index: Index, block: &mut Block) -> Index {
        if index.nulls_not_distinct {
            block.0.insert("nulls_not_distinct".to_owned(), Setting::Flag);
        }
        index
    }

    fn indexes_foreign_keys(&self) -> bool {
        false
    }
}
