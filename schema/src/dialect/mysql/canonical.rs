use super::{LEXING, is_mariadb, options, types, unique};
use crate::canonical::Canonical;
use crate::model::{BaseType, Column, ColumnType, Schema, SequenceOptions};
use crate::normal::{Form, Simple};
use crate::target::Target;

const FORM: Form = Form { lexing: &LEXING, clock };

/// The time of the session at which the statement began, with so many digits of its second.
fn clock(name: &str, argument: Option<&str>) -> Option<String> {
    match (name, argument) {
        ("now", None) => None,
        ("now" | "current_timestamp" | "localtime" | "localtimestamp", None | Some("" | "0")) => Some("CURRENT_TIMESTAMP".to_owned()),
        ("now" | "current_timestamp" | "localtime" | "localtimestamp", Some(digits)) => Some(format!("CURRENT_TIMESTAMP({digits})")),
        _ => None,
    }
}

/// Whether a literal default of this type is the same with parentheses and without. Long texts, JSON and shapes take none without.
fn takes_literals(column: &Column) -> bool {
    let numbers = ["tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year"];
    let texts = ["char", "varchar", "enum", "set", "binary", "varbinary", "date", "time", "datetime", "timestamp"];
    column.column_type.as_builtin().is_some_and(|builtin| numbers.into_iter().chain(texts).any(|name| name == builtin.name))
}

/// The clock that a column of moments takes as its default without parentheses, where it is the same as with.
fn own_clock(column_type: &ColumnType) -> Option<String> {
    let builtin = column_type.as_builtin().filter(|builtin| matches!(builtin.name.as_str(), "datetime" | "timestamp"))?;
    Some(match builtin.number(0).filter(|digits| *digits > 0) {
        Some(digits) => format!("CURRENT_TIMESTAMP({digits})"),
        None => "CURRENT_TIMESTAMP".to_owned(),
    })
}

pub(super) fn canonicalize(target: &Target, mut schema: Schema) -> Canonical<Schema> {
    FORM.schema(&mut schema);
    for sequence in &mut schema.sequences {
        let options = &mut sequence.options;
        options.increment = options.increment.filter(|increment| *increment != 1);
        options.cache = options.cache.filter(|cache| *cache != 1000);
        let descends = options.descends();
        options.min = options.min.filter(|min| descends || *min != 1);
        options.max = options.max.filter(|max| !descends || *max != -1);
        let usual = SequenceOptions { start: None, ..options.clone() }.first();
        options.start = options.start.filter(|start| *start != usual);
    }
    for table in schema.tables.those_mut(|_| true) {
        for column in &mut table.columns {
            if let BaseType::Builtin(builtin) = &mut column.column_type.base {
                *builtin = types::canonical(builtin);
            }
            let bare = takes_literals(column);
            let is_literal = |simple| bare && matches!(simple, Simple::Number | Simple::Text);
            column.default.iter_mut().for_each(|default| FORM.default(default, is_literal));
            if let (Some(clock), Some(default)) = (own_clock(&column.column_type), &mut column.default)
                && *default == format!("({clock})")
            {
                *default = clock;
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
