//! Tables, before their columns are known.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{ObjectName, Table};

pub(super) type Tables = BTreeMap<String, Table>;

#[derive(Deserialize)]
struct Row {
    name: String,
    kind: String,
    engine: Option<String>,
    collation: Option<String>,
    charset: Option<String>,
    options: Option<String>,
    comment: Option<String>,
}

pub(super) fn read(rows: &CatalogRows, left_out: &mut Vec<LeftOut>) -> Result<Tables, IntrospectError> {
    let mut tables = Tables::new();
    for row in rows.read::<Row>("tables")? {
        let mut leave_out = |what: String| left_out.push(LeftOut::new(format!("table {}", row.name), what));
        let mut table = Table::new(ObjectName::new(&row.name));
        if row.kind != "BASE TABLE" {
            leave_out("that the server keeps its history".to_owned());
        }
        let options = &mut table.options.0;
        options.extend(row.engine.map(|engine| ("engine".to_owned(), engine)));
        options.extend(row.charset.map(|charset| ("charset".to_owned(), charset)));
        options.extend(row.collation.map(|collation| ("collate".to_owned(), collation)));
        for option in row.options.iter().flat_map(|options| options.split_whitespace()) {
            match option.split_once('=') {
                // What the server takes for itself, such as those of an engine that is a plugin, has quotes.
                Some((name, value)) if name.chars().all(|c| c.is_ascii_alphabetic() || c == '_') => {
                    options.insert(name.to_lowercase(), value.to_lowercase());
                }
                // The partitions are read apart.
                None if option.eq_ignore_ascii_case("partitioned") => {}
                _ => leave_out(format!("its option {option}")),
            }
        }
        table.comment = row.comment.filter(|comment| !comment.is_empty());
        tables.insert(row.name, table);
    }
    Ok(tables)
}
