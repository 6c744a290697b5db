//! PostgreSQL as a source. Expressions are as the server prints them.

mod column;
mod constraint;
mod index;
mod object;
mod partition;
mod policy;
mod sql_object;
mod table;
mod view_column;

use super::{Postgres, canonical};
use crate::canonical::Canonical;
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
            "policies",
            "touches",
            "routines",
            "triggers",
            "rights",
            "definitions",
            "settings",
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

    fn printed(&self, _: &Target, schema: Schema) -> Canonical<Schema> {
        canonical::printed(schema)
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
        policy::read(rows, &mut relations)?;
        object::touches(rows, &mut relations)?;
        sql_object::read(rows, &mut schema)?;
        schema.sequences.extend(sequences.into_iter().filter_map(|sequence| sequence.into_object(left_out)));
        for table in relations.tables.into_values() {
            schema.tables.insert(table);
        }
        schema.views.extend(relations.views.into_values());
        partition::fold(&mut schema);
        Ok(schema)
    }
}
