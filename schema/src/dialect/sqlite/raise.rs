//! From a schema to definitions.

use diesel_kit_definition::{Block, RustType};

use super::{Sqlite, enumeration, options};
use crate::dialect::Raise;
use crate::model::{Column, ColumnType, Index, Table};
use crate::target::Target;

impl Raise for Sqlite {
    fn labels(&self, table: &Table, column: &Column) -> Option<Vec<String>> {
        let labels = table.checks.iter().find_map(|check| enumeration::labels_of(check, &column.name))?;
        labels.iter().map(|label| self.literal(label)).collect()
    }

    // What a column of any other name than those of strict tables holds is a custom, and follows the words in its name.
    fn read_as(&self, column_type: &ColumnType) -> Option<RustType> {
        let name = column_type.as_builtin()?.name.as_str();
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        Some(match name {
            "" | "any" => return None,
            "date" => RustType::Date,
            "time" => RustType::Time,
            _ if has(&["timestamp", "datetime"]) => RustType::DateTime,
            _ if has(&["bool"]) => RustType::Bool,
            _ if has(&["int"]) => RustType::I64,
            _ if has(&["char", "clob", "text", "json"]) => RustType::String,
            _ if has(&["blob"]) => RustType::Bytes,
            _ if has(&["real", "floa", "doub", "numeric", "decimal"]) => RustType::F64,
            _ => return None,
        })
    }

    fn literal(&self, expression: &str) -> Option<String> {
        let inside = expression.strip_prefix('\'')?.strip_suffix('\'')?;
        (!inside.replace("''", "").contains('\'')).then(|| inside.replace("''", "'"))
    }

    fn table_block(&self, target: &Target, table: &Table) -> Block {
        options::stated(target, table)
    }

    fn column_block(&self, _: &Column) -> Block {
        Block::default()
    }

    fn neutral_index(&self, index: Index, _: &mut Block) -> Index {
        index
    }

    fn indexes_foreign_keys(&self) -> bool {
        false
    }
}
