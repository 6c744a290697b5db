//! Primary keys, unique constraints and indexes: all of them are indexes here.

use serde::Deserialize;

use super::super::types;
use super::column::unescaped;
use super::table::Tables;
use super::truth;
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError, LeftOut};
use crate::model::{Index, IndexKey, IndexPart, Order, PrimaryKey};
use crate::target::Target;

#[derive(Deserialize)]
struct Row {
    table: String,
    name: String,
    #[serde(deserialize_with = "truth")]
    unique: bool,
    column: Option<String>,
    expression: Option<String>,
    length: Option<u32>,
    #[serde(deserialize_with = "truth")]
    descending: bool,
    method: String,
    #[serde(deserialize_with = "truth")]
    invisible: bool,
    comment: Option<String>,
}

pub(super) fn read(target: &Target, rows: &CatalogRows, tables: &mut Tables, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("indexes")? {
        let Some(table) = tables.get_mut(&row.table) else { continue };
        let mut leave_out = |what: &str| left_out.push(LeftOut::new(format!("index {} of {}", row.name, row.table), what));
        if row.name == "PRIMARY" {
            if row.length.is_some() || row.descending {
                leave_out("the length or order of a part of the primary key");
            }
            let key = table.primary_key.get_or_insert_with(PrimaryKey::default);
            key.columns.extend(row.column);
            key.comment = row.comment.filter(|comment| !comment.is_empty());
            continue;
        }
        let key = match (row.column, row.expression) {
            (Some(column), _) => IndexKey::Column(column),
            (None, expression) => IndexKey::Expression(unescaped(target, &expression.unwrap_or_default())),
        };
        let order = if row.descending { Order::Descending } else { Order::Ascending };
        let method = row.method.to_lowercase();
        let is_usual = matches!(method.as_str(), "btree" | "hash");
        // The server states how much of a place it keeps: all of it.
        let length = row.length.filter(|_| is_usual);
        let part = IndexPart { key, length, order, nulls: None, operator_class: None };
        match table.indexes.last_mut().filter(|index| index.name == row.name) {
            Some(index) => index.parts.push(part),
            None => {
                let mut index = Index::new(row.name, vec![part]);
                index.unique = row.unique;
                index.method = (!is_usual).then_some(method);
                index.invisible = row.invisible;
                let comment = row.comment.filter(|comment| !comment.is_empty());
                index.with.extend(comment.map(|comment| ("comment".to_owned(), comment)));
                table.indexes.push(index);
            }
        }
    }
    Ok(())
}

/// The parser of a full-text index and the distance of a vector index stand nowhere but in the statement that makes the table.
pub(super) fn shown_tables(rows: &CatalogRows) -> Result<Vec<CatalogQuery>, IntrospectError> {
    let mut names: Vec<_> = rows.read::<Row>("indexes")?.into_iter().filter(|row| has_options(&row.method)).map(|row| row.table).collect();
    names.dedup();
    let show = |name: String| CatalogQuery::shown("shown_tables", format!("SHOW CREATE TABLE {}", types::quote(&name)));
    Ok(names.into_iter().map(show).collect())
}

fn has_options(method: &str) -> bool {
    ["FULLTEXT", "VECTOR"].iter().any(|known| method.eq_ignore_ascii_case(known))
}

/// Of each table's statement the lines of its full-text and vector indexes.
pub(super) fn read_shown(rows: &CatalogRows, tables: &mut Tables) {
    for text in rows.texts("shown_tables") {
        let shown = tables.values_mut().find(|table| text.starts_with(&format!("CREATE TABLE {} (", types::quote(&table.name.name))));
        let Some(table) = shown else { continue };
        for line in text.lines().map(str::trim) {
            let Some((name, options)) = line.strip_prefix("FULLTEXT KEY ").or_else(|| line.strip_prefix("VECTOR KEY ")).and_then(named)
            else {
                continue;
            };
            let Some(index) = table.indexes.iter_mut().find(|index| index.name == name) else { continue };
            let mut words = options.split([' ', '=', ',', '`', '*', '/']).filter(|word| !word.is_empty());
            while let Some(word) = words.next() {
                match word.to_ascii_lowercase().as_str() {
                    "parser" => index.with.extend(words.next().map(|parser| ("parser".to_owned(), parser.to_lowercase()))),
                    option @ ("distance" | "m") => index.with.extend(words.next().map(|value| (option.to_owned(), value.to_lowercase()))),
                    _ => {}
                }
            }
        }
    }
}

/// A quoted name at the start, and what stands behind the columns.
fn named(text: &str) -> Option<(String, &str)> {
    let (name, rest) = text.strip_prefix('`')?.split_once("` (")?;
    let (_, options) = rest.rsplit_once(')').filter(|(columns, _)| !columns.contains(") ")).or_else(|| rest.split_once(')'))?;
    Some((name.replace("``", "`"), options))
}
