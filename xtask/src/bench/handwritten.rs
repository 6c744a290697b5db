//! The measured tables, as a user of Diesel alone writes them: the table, and a struct each to read, insert and update.

use super::columns::{COLUMNS, Column, KEY, OWNER, TABLES, owner};

const HEAD: &str = "\
use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use diesel::prelude::*;
use diesel_kit::Json;
use uuid::Uuid;
";

/// The whole crate.
pub(super) fn source() -> String {
    let tables: String = (0..TABLES).map(table).collect();
    let joins: String = (0..TABLES)
        .filter_map(|number| Some(format!("diesel::joinable!(records_{number} -> records_{} ({OWNER}));\n", owner(number)?)))
        .collect();
    let names: Vec<String> = (0..TABLES).map(|number| format!("records_{number}")).collect();
    format!("{HEAD}{tables}\n{joins}diesel::allow_tables_to_appear_in_same_query!({});\n", names.join(", "))
}

fn table(number: usize) -> String {
    let table: String = COLUMNS.iter().map(|column| format!("        {} -> {},\n", column.name, column.sql)).collect();
    let (associations, belongs_to) = match owner(number) {
        Some(owner) => ("Associations, ", format!(", belongs_to(Record{owner}, foreign_key = {OWNER})")),
        None => ("", String::new()),
    };
    let row = fields(COLUMNS.iter(), |column| column.rust.to_owned());
    let filled = || COLUMNS.iter().filter(|column| column.name != KEY);
    let insert = fields(filled(), |column| column.rust.to_owned());
    let changes = fields(filled(), |column| format!("Option<{}>", column.rust));
    format!(
        "
diesel::table! {{
    records_{number} (id) {{
{table}    }}
}}

#[derive(Queryable, Selectable, Identifiable, {associations}Debug, Clone)]
#[diesel(table_name = records_{number}{belongs_to}, check_for_backend(diesel_kit::AnyDb))]
pub struct Record{number} {{
{row}}}

#[derive(Insertable, Debug, Clone)]
#[diesel(table_name = records_{number})]
pub struct NewRecord{number} {{
{insert}}}

#[derive(AsChangeset, Debug, Clone, Default)]
#[diesel(table_name = records_{number})]
pub struct Record{number}Changes {{
{changes}}}
"
    )
}

fn fields<'a>(columns: impl Iterator<Item = &'a Column>, rust: impl Fn(&Column) -> String) -> String {
    columns.map(|column| format!("    pub {}: {},\n", column.name, rust(column))).collect()
}
