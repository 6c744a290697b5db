use diesel_kit_definition as definition;
use diesel_kit_definition::{DefaultValue, Increment, Literal, ReferentialAction, RustType, SqlText};

use super::{Postgres, canonical, types};
use crate::canonical::Canonical;
use crate::dialect::{ColumnQuestion, IndexQuestion, Lowering, Refusal, TypeAnswer};
use crate::lower::DerivedNames;
use crate::model::{Enumeration, Index, ObjectName, Schema, Table};
use crate::target::Target;

impl Lowering for Postgres {
    fn text<'a>(&self, _: &Target, text: &'a SqlText) -> Option<&'a str> {
        text.postgres.as_deref().or(text.any.as_deref())
    }

    fn has_namespaces(&self) -> bool {
        true
    }

    fn has_comments(&self) -> bool {
        true
    }

    fn names_primary_keys(&self) -> bool {
        true
    }

    fn enumeration(&self, enumeration: &definition::Enumeration) -> Option<Enumeration> {
        Some(Enumeration {
            name: ObjectName::in_schema(enumeration.schema.as_deref(), &enumeration.name),
            labels: enumeration.variants.iter().map(|variant| variant.label.clone()).collect(),
            comment: enumeration.comment.clone(),
        })
    }

    fn column_type(&self, question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
        types::column_type(question)
    }

    fn default(&self, question: &ColumnQuestion<'_>, default: &DefaultValue) -> Result<String, Refusal> {
        let rust_type = &question.column.rust_type;
        Ok(match default {
            DefaultValue::Literal(Literal::Bool(value)) => value.to_string(),
            DefaultValue::Literal(Literal::Integer(digits) | Literal::Decimal(digits)) => digits.clone(),
            DefaultValue::Literal(Literal::Text(text)) => types::text_literal(text),
            DefaultValue::Now => match rust_type {
                RustType::Date => "(now() AT TIME ZONE 'utc')::date".to_owned(),
                RustType::Time => "(now() AT TIME ZONE 'utc')::time".to_owned(),
                RustType::DateTime => "(now() AT TIME ZONE 'utc')".to_owned(),
                _ => "now()".to_owned(),
            },
            DefaultValue::Uuid if !question.target.at_least(13, 0) => {
                return Err(Refusal::new(
                    format!("PostgreSQL {} has no gen_random_uuid() without an extension", question.target.version),
                    "leave the default out (the insert type fills it all the same with `default = uuid()` on newer targets), or raise the target's version to 13",
                ));
            }
            DefaultValue::Uuid => "gen_random_uuid()".to_owned(),
            DefaultValue::Json(text) => types::text_literal(text),
            DefaultValue::Sql(text) => match self.text(question.target, text) {
                Some(text) => format!("({text})"),
                None => return Err(Refusal::new("`default` has no text for postgres", "add `postgres = \"..\"` to it")),
            },
        })
    }

    fn generated(&self, target: &Target, stored: bool) -> Result<(), Refusal> {
        if stored || target.at_least(18, 0) {
            return Ok(());
        }
        Err(Refusal::new(format!("PostgreSQL {} has no virtual generated columns; 18 has", target.version), "make it `stored`"))
    }

    fn increment(&self, question: &ColumnQuestion<'_>, _: Increment) -> Result<(), Refusal> {
        match question.column.rust_type {
            RustType::I16 | RustType::I32 | RustType::I64 => Ok(()),
            _ => Err(Refusal::new("PostgreSQL numbers only i16, i32 and i64 columns", "take one of these types")),
        }
    }

    fn referential_action(&self, _: &Target, _: ReferentialAction) -> Result<(), Refusal> {
        Ok(())
    }

    fn index(&self, _: &IndexQuestion<'_>, mut index: Index) -> Result<Result<Index, Refusal>, Refusal> {
        if index.method.as_deref() == Some("btree") {
            index.method = None;
        }
        Ok(Ok(index))
    }

    fn finish_table(&self, _: &Target, _: &mut Table, _: &mut DerivedNames) {}

    fn canonicalize(&self, _: &Target, schema: Schema) -> Canonical<Schema> {
        canonical::canonicalize(schema)
    }
}
