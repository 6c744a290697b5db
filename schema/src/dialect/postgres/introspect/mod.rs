//! PostgreSQL as a source. Expressions are as the server prints them.

mod column;
mod constraint;
mod index;
mod object;
mod table;
mod view_column;

use super::Postgres;
use crate::dialect::Introspect;
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError, LeftOut};
use crate::model::{Column, ObjectName, Schema};
use crate::target::Target;

macro_rules! queries {
    ($($name:literal),* $(,)?) => {
        vec![$(CatalogQuery::new($name, include_str!(concat!("catalog/", $name, ".sql")))),*]
    };
}

impl Introspect for Postgres {
    fn catalog(&self, _: &Target) -> Vec<CatalogQuery> {
        queries![
            "namespaces",
            "extensions",
            "enumerations",
            "domains",
            "sequences",
            "relations",
            "columns",
            "constraints",
            "indexes",
            "touches",
            "others"
        ]
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

    fn assemble(&self, _: &Target, rows: &CatalogRows, left_out: &mut Vec<LeftOut>) -> Result<Schema, IntrospectError> {
        let mut schema = Schema::default();
        left_out.extend(rows.read::<LeftOut>("others")?);
        object::namespaces(rows, &mut schema)?;
        object::extensions(rows, &mut schema)?;
        object::enumerations(rows, &mut schema)?;
        object::domains(rows, &mut schema, left_out)?;
        let mut relations = table::read(rows, left_out)?;
        let mut sequences = object::sequences(rows)?;
        column::read(rows, &schema.domains, &mut relations, &mut sequences, left_out)?;
        constraint::read(rows, &mut relations, left_out)?;
        index::read(rows, &mut relations, left_out)?;
        object::touches(rows, &mut relations)?;
        schema.sequences.extend(sequences.into_iter().filter_map(|sequence| sequence.into_object(left_out)));
        for table in relations.tables.into_values() {
            schema.tables.insert(table);
        }
        schema.views.extend(relations.views.into_values());
        Ok(schema)
    }
}
