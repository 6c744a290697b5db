//! From a schema to definitions.

use diesel_kit_definition::{Block, RustType, Setting};

use super::{Mysql, options};
use crate::dialect::Raise;
use crate::model::{Column, ColumnType, Index, Table};
use crate::target::Target;

impl Raise for Mysql {
    fn labels(&self, _: &Table, column: &Column) -> Option<Vec<String>> {
        let builtin = column.column_type.as_builtin().filter(|builtin| builtin.name == "enum")?;
        builtin.arguments.iter().map(|label| self.literal(label)).collect()
    }

    fn read_as(&self, column_type: &ColumnType) -> Option<RustType> {
        let builtin = column_type.as_builtin()?;
        let unsigned = builtin.suffix.as_deref().is_some_and(|suffix| suffix.contains("unsigned"));
        Some(match (builtin.name.as_str(), unsigned) {
            ("tinyint" | "smallint", false) => RustType::I16,
            ("tinyint" | "smallint", true) | ("year", _) => RustType::U16,
            ("mediumint" | "int", false) => RustType::I32,
            ("mediumint" | "int", true) => RustType::U32,
            ("bigint", false) => RustType::I64,
            ("bigint", true) => RustType::U64,
            ("float", _) => RustType::F32,
            ("double", _) => RustType::F64,
            ("decimal", _) => RustType::Decimal,
            ("char" | "varchar" | "tinytext" | "text" | "mediumtext" | "longtext" | "enum" | "set", _) => RustType::String,
            ("binary" | "varbinary" | "tinyblob" | "blob" | "mediumblob" | "longblob", _) => RustType::Bytes,
            ("date", _) => RustType::Date,
            ("time", _) => RustType::Time,
            ("datetime", _) => RustType::DateTime,
            ("timestamp", _) => RustType::DateTimeUtc,
            _ => return None,
        })
    }

    // A backslash escapes what follows it.
    fn literal(&self, expression: &str) -> Option<String> {
        let inside = expression.strip_prefix('\'')?.strip_suffix('\'')?;
        let mut text = String::new();
        let mut characters = inside.chars();
        while let Some(c) = characters.next() {
            match c {
                '\'' if characters.next() != Some('\'') => return None,
                '\\' => text.push(match characters.next()? {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    '0' => '\0',
                    'Z' => '\u{1a}',
                    other => other,
                }),
                other => text.push(other),
            }
        }
        Some(text)
    }

    fn table_block(&self, target: &Target, table: &Table) -> Block {
        options::stated(target, &table.options)
    }

    fn column_block(&self, column: &Column) -> Block {
        let charset = column.charset.iter().map(|charset| ("charset".to_owned(), Setting::Text(charset.clone())));
        Block(charset.collect())
    }

    fn neutral_index(&self, mut index: Index, block: &mut Block) -> Index {
        if index.invisible {
            block.0.insert("invisible".to_owned(), Setting::Flag);
        }
        if let Some(parser) = index.with.remove("parser") {
            block.0.insert("parser".to_owned(), Setting::Text(parser));
        }
        if index.method.as_deref() == Some("vector") {
            index.method = None;
            let distance = index.with.remove("distance");
            if let (Some("cosine"), Some(part)) = (distance.as_deref(), index.parts.first_mut()) {
                part.operator_class = Some("vector_cosine_ops".to_owned());
            }
        }
        index
    }

    fn indexes_foreign_keys(&self) -> bool {
        true
    }
}
