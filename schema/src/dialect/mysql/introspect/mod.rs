//! MySQL and MariaDB as a source. Expressions are as the server prints them.

mod column;
mod constraint;
mod event;
mod index;
mod object;
mod partition;
mod routine;
mod stored;
mod table;
mod trigger;
mod view_column;

use super::{Mysql, is_mariadb};
use crate::canonical::Canonical;
use crate::dialect::{Introspect, Lowering};
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError, LeftOut};
use crate::model::{Column, ObjectName, Schema};
use crate::target::Target;

/// A query, with what the two servers call differently put in.
macro_rules! query {
    ($name:literal $(, $hole:literal: $text:expr)*) => {
        CatalogQuery::new($name, include_str!(concat!("catalog/", $name, ".sql")).to_owned()$(.replace(concat!("{", $hole, "}"), $text))*)
    };
}

impl Introspect for Mysql {
    fn catalog(&self, target: &Target) -> Vec<CatalogQuery> {
        let mariadb = is_mariadb(target);
        let either = |of_mariadb: &'static str, of_mysql: &'static str| if mariadb { of_mariadb } else { of_mysql };
        let applicable = either("c.full_collation_name = t.table_collation", "c.collation_name = t.table_collation");
        // MariaDB got the longer names of collations with 10.10.
        let applicable = if mariadb && !target.at_least(10, 10) { "c.collation_name = t.table_collation" } else { applicable };
        vec![
            query!("tables", "applicable": applicable),
            query!("columns"),
            query!("indexes", "expression": either("NULL", "s.expression"), "invisible": either("s.ignored = 'YES'", "s.is_visible = 'NO'")),
            query!("foreign_keys"),
            query!(
                "checks",
                "enforced": either("1 = 1", "t.enforced = 'YES'"),
                "of_column": either("c.level = 'Column'", "1 = 0"),
                "same_table": either("t.table_name = c.table_name", "1 = 1")
            ),
            query!("sequence_names"),
            query!("views"),
            query!("partitions"),
            query!("triggers"),
            query!("routines"),
            query!("parameters"),
            query!("events"),
        ]
    }

    fn catalog_of_objects(&self, target: &Target, rows: &CatalogRows) -> Result<Vec<CatalogQuery>, IntrospectError> {
        let mut queries: Vec<_> = object::sequence_query(target, rows)?.into_iter().collect();
        queries.extend(index::shown_tables(rows)?);
        queries.extend(stored::shown(target, rows)?);
        Ok(queries)
    }

    fn catalog_of_views(&self) -> CatalogQuery {
        CatalogQuery::new("view_columns", include_str!("catalog/view_columns.sql"))
    }

    fn view_columns(&self, rows: &CatalogRows) -> Result<Vec<(ObjectName, Column)>, IntrospectError> {
        view_column::read(rows)
    }

    fn printed(&self, target: &Target, schema: Schema) -> Canonical<Schema> {
        self.canonicalize(target, schema)
    }

    fn assemble(&self, target: &Target, rows: &CatalogRows, left_out: &mut Vec<LeftOut>) -> Result<Schema, IntrospectError> {
        let mut tables = table::read(rows, left_out)?;
        column::read(target, rows, &mut tables, left_out)?;
        index::read(target, rows, &mut tables, left_out)?;
        index::read_shown(rows, &mut tables);
        constraint::foreign_keys(rows, &mut tables, left_out)?;
        constraint::checks(target, rows, &mut tables)?;
        partition::read(target, rows, &mut tables, left_out)?;
        let mut sql_objects = Vec::new();
        trigger::read(rows, &mut tables, &mut sql_objects, left_out)?;
        routine::read(target, rows, &mut sql_objects, left_out)?;
        event::read(rows, &mut sql_objects, left_out)?;
        let mut schema = Schema { sql_objects, views: object::views(rows)?, sequences: object::sequences(rows)?, ..Schema::default() };
        for table in tables.into_values() {
            schema.tables.insert(table);
        }
        Ok(schema)
    }
}

/// What is true or not is a number in MariaDB's JSON, and in MySQL's only where it was computed of numbers.
fn truth<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    let value: serde_json::Value = serde::Deserialize::deserialize(deserializer)?;
    Ok(value.as_bool().unwrap_or_else(|| value.as_i64().is_some_and(|number| number != 0)))
}
