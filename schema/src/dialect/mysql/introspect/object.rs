//! Sequences and views.

use serde::Deserialize;

use super::super::{is_mariadb, types};
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError};
use crate::model::{ObjectName, Sequence, SequenceOptions, SequenceType, View};
use crate::target::Target;

#[derive(Deserialize)]
struct SequenceName {
    name: String,
}

/// A sequence is a table of one row here, which tells how it counts.
pub(super) fn sequence_query(target: &Target, rows: &CatalogRows) -> Result<Option<CatalogQuery>, IntrospectError> {
    let names = rows.read::<SequenceName>("sequence_names")?;
    let of = |row: &SequenceName| {
        let data_type = match target.at_least(11, 5) {
            true => format!(
                "(SELECT s.data_type FROM information_schema.sequences AS s WHERE s.sequence_schema = database() AND s.sequence_name = {})",
                types::text_literal(&row.name)
            ),
            false => "'bigint'".to_owned(),
        };
        format!(
            "SELECT json_object('name', {}, 'type', {data_type}, 'start', start_value, 'increment', increment, 'min', minimum_value, 'max', maximum_value, 'cache', cache_size, 'cycle', cycle_option) AS entry FROM {}",
            types::text_literal(&row.name),
            types::quote(&row.name)
        )
    };
    let selects: Vec<_> = names.iter().map(of).collect();
    Ok((is_mariadb(target) && !selects.is_empty()).then(|| CatalogQuery::new("sequences", selects.join(" UNION ALL "))))
}

#[derive(Deserialize)]
struct SequenceRow {
    name: String,
    #[serde(rename = "type")]
    data_type: String,
    start: i64,
    increment: i64,
    min: i64,
    max: i64,
    cache: i64,
    cycle: i64,
}

pub(super) fn sequences(rows: &CatalogRows) -> Result<Vec<Sequence>, IntrospectError> {
    if rows.texts("sequences").is_empty() {
        return Ok(Vec::new());
    }
    let read = |row: SequenceRow| {
        let data_type = match row.data_type.as_str() {
            "smallint" => Some(SequenceType::Smallint),
            "int" => Some(SequenceType::Integer),
            _ => None,
        };
        let most = match data_type {
            Some(SequenceType::Smallint) => i64::from(i16::MAX),
            Some(SequenceType::Integer) => i64::from(i32::MAX),
            _ => i64::MAX,
        };
        let down = row.increment < 0;
        let unless = |value: i64, usual: i64| (value != usual).then_some(value);
        // The last value of the type is the server's own.
        let (usual_min, usual_max) = if down { (-most, -1) } else { (1, most - 1) };
        let options = SequenceOptions {
            start: unless(row.start, if down { row.max } else { row.min }),
            increment: unless(row.increment, 1),
            min: unless(row.min, usual_min),
            max: unless(row.max, usual_max),
            cache: unless(row.cache, 1000),
            cycle: row.cycle != 0,
        };
        Sequence { name: ObjectName::new(row.name), data_type, options, owner: None, comment: None }
    };
    Ok(rows.read::<SequenceRow>("sequences")?.into_iter().map(read).collect())
}

#[derive(Deserialize)]
struct ViewRow {
    database: String,
    name: String,
    query: String,
    check_option: String,
    security: String,
}

pub(super) fn views(rows: &CatalogRows) -> Result<Vec<View>, IntrospectError> {
    let read = |row: ViewRow| {
        // The server names the database before everything in it.
        let query = row.query.replace(&format!("`{}`.", row.database.replace('`', "``")), "");
        let mut view = View::new(ObjectName::new(row.name), query);
        if row.check_option != "NONE" {
            view.options.insert("check_option".to_owned(), row.check_option.to_lowercase());
        }
        if row.security == "INVOKER" {
            view.options.insert("security_invoker".to_owned(), "true".to_owned());
        }
        view
    };
    Ok(rows.read::<ViewRow>("views")?.into_iter().map(read).collect())
}
