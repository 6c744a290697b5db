//! SQLite as a source. It keeps every statement as it was written: they are read again.

mod column;
mod constraint;
mod index;
mod object;
mod spelled;
mod table;
mod view_column;

use serde::Deserialize;

pub(super) use self::spelled::{added_column, index, table, trigger, view};
use super::Sqlite;
use crate::canonical::Canonical;
use crate::dialect::{Introspect, Lowering};
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError, LeftOut};
use crate::lower::Namer;
use crate::model::{Column, ObjectName, Schema};
use crate::target::Target;

/// An object of the database and the statement that made it.
#[derive(Debug, Deserialize)]
struct Object {
    /// `table`, `index`, `view` or `trigger`.
    kind: String,
    /// Of a table, whether it is an ordinary, a virtual or a shadow one.
    table_kind: Option<String>,
    name: String,
    table: String,
    sql: String,
}

impl Object {
    fn unread(&self, reason: impl Into<String>) -> IntrospectError {
        IntrospectError::Statement { object: format!("{} {}", self.kind, self.name), reason: reason.into(), text: self.sql.clone() }
    }
}

impl Introspect for Sqlite {
    fn catalog(&self, _: &Target) -> Vec<CatalogQuery> {
        vec![CatalogQuery::new("objects", include_str!("catalog/objects.sql"))]
    }

    fn catalog_of_objects(&self, _: &Target, _: &CatalogRows) -> Result<Vec<CatalogQuery>, IntrospectError> {
        Ok(Vec::new())
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
        let objects: Vec<Object> = rows.read("objects")?;
        let of_kind = |kind: &'static str| objects.iter().filter(move |object| object.kind == kind);
        let mut namer = Namer::default();
        let mut schema = Schema::default();
        let mut tables = Vec::new();
        for object in of_kind("table") {
            match object.table_kind.as_deref() {
                Some("virtual") => {
                    left_out.push(LeftOut::new(format!("table {}", object.name), "virtual tables are not part of the model"))
                }
                Some("shadow") => {}
                _ => tables.push(table::read(object, left_out)?),
            }
        }
        constraint::name_all(&mut tables, &mut namer);
        constraint::resolve_parents(&mut tables, left_out);
        for object in of_kind("index") {
            index::read(object, &mut tables, left_out)?;
        }
        for object in of_kind("view") {
            schema.views.push(object::view(object)?);
        }
        for object in of_kind("trigger") {
            object::trigger(target, object, &mut tables, &schema.views, &mut schema.sql_objects)?;
        }
        for table in tables {
            schema.tables.insert(table.table);
        }
        Ok(schema)
    }
}
