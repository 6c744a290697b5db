use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, DefaultValue, Increment, ReferentialAction, RustType, Settings, SqlText, sqlite_default};

use super::{Sqlite, canonical, object, options, partition, policy, raw, types, view};
use crate::canonical::Canonical;
use crate::dialect::{ColumnQuestion, IndexQuestion, Lowering, Named, Refusal, Scope, Special, TypeAnswer};
use crate::lower::DerivedNames;
use crate::model::{
    Column, ColumnType, Enumeration, Extension, ForeignKey, Index, Namespace, Partitioning, Schema, Sequence, SqlObject, Table, View,
};
use crate::target::Target;

impl Lowering for Sqlite {
    fn text<'a>(&self, _: &Target, text: &'a SqlText) -> Option<&'a str> {
        text.sqlite.as_deref().or(text.any.as_deref())
    }

    fn expression(&self, table: &definition::Table, text: &SqlText) -> Result<(), Refusal> {
        types::compares_decimals(table, text)
    }

    fn block<'a>(&self, _: &Target, settings: &'a Settings) -> Option<&'a Block> {
        settings.sqlite.as_ref()
    }

    fn special(&self, _: &Target, special: Special) -> Result<(), Refusal> {
        let what = match special {
            Special::CheckNotEnforced => "checks that are not enforced",
            Special::ForeignKeyNotEnforced => "foreign keys that are not enforced",
            Special::Exclusion => {
                let help = "say it to PostgreSQL alone: `exclude(postgres = \"..\")`";
                return Err(Refusal::new("SQLite has no exclusion constraints", help));
            }
            Special::RowSecurity => return Err(policy::refusal()),
            Special::NullsNotDistinct => "unique constraints in which NULLs agree",
        };
        Err(Refusal::new(format!("SQLite has no {what}"), "leave it out for this target"))
    }

    fn takes_other_columns(&self, _: &str) -> bool {
        false
    }

    fn has_namespaces(&self) -> bool {
        false
    }

    fn has_comments(&self) -> bool {
        false
    }

    fn has_arrays(&self) -> bool {
        false
    }

    fn names_primary_keys(&self) -> bool {
        false
    }

    fn has_domains(&self) -> bool {
        false
    }

    fn enumeration(&self, _: &definition::Enumeration) -> Option<Enumeration> {
        None
    }

    fn namespace(&self, _: &definition::Namespace) -> Result<Namespace, Refusal> {
        Err(object::absent("no schemas (namespaces)", "postgres"))
    }

    fn extension(&self, _: &definition::Extension) -> Result<Extension, Refusal> {
        Err(object::absent("no such extensions", "postgres"))
    }

    fn sequence(&self, _: &Target, _: &definition::Sequence) -> Result<Sequence, Refusal> {
        Err(object::absent("no sequences", "postgres, mariadb"))
    }

    fn column_type(&self, question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
        types::column_type(question)
    }

    fn name(&self, _: &Target, named: Named, name: &str) -> Result<(), Refusal> {
        if matches!(named, Named::Table | Named::View | Named::Index) && self.folded(name).starts_with("sqlite_") {
            return Err(Refusal::new(
                format!("SQLite keeps names like `{name}` to itself"),
                "take a name that does not begin with `sqlite_`",
            ));
        }
        Ok(())
    }

    fn folded(&self, name: &str) -> String {
        name.to_ascii_lowercase()
    }

    // The server lets constraints share a name; a change names them by it.
    fn scopes(&self, _: &Target, named: Named) -> &'static [Scope] {
        match named {
            Named::Table | Named::View | Named::Index => &[Scope::Namespace("relations")],
            Named::Column => &[Scope::Table("columns")],
            Named::Unique => &[Scope::Table("uniques")],
            Named::ForeignKey => &[Scope::Table("foreign keys")],
            Named::Check => &[Scope::Table("checks")],
            Named::Namespace
            | Named::Extension
            | Named::Partition
            | Named::Enumeration
            | Named::Domain
            | Named::Label
            | Named::PrimaryKey
            | Named::Exclusion
            | Named::Sequence
            | Named::Policy
            | Named::ColumnSequence => &[],
        }
    }

    fn comment(&self, _: &Target, _: Named, _: &str) -> Result<(), Refusal> {
        Ok(())
    }

    fn key_type(&self, _: &Target, _: &ColumnType, _: bool) -> Result<(), Refusal> {
        Ok(())
    }

    fn key(&self, _: &Target, _: &[&ColumnType]) -> Result<(), Refusal> {
        Ok(())
    }

    // The server compares what is stored: a text is never an integer.
    fn refers(&self, child: &ColumnType, parent: &ColumnType) -> bool {
        let (child, parent) = (child.to_string(), parent.to_string());
        let stored = |name: &str| ["integer", "real", "text", "blob"].contains(&name);
        child == parent || !stored(&child) || !stored(&parent)
    }

    fn foreign_key(&self, _: &Target, _: &Table, _: &ForeignKey, _: &Table) -> Result<(), Refusal> {
        Ok(())
    }

    // The insert types write the same text themselves, for SQLite has no DEFAULT in VALUES: one source for both.
    fn default(&self, question: &ColumnQuestion<'_>, _: &DefaultValue) -> Result<String, Refusal> {
        sqlite_default(question.column)
            .ok_or_else(|| Refusal::new("`default` has no text for sqlite", "add `sqlite = \"..\"` to it, or one text for every target"))
    }

    fn on_update_now(&self, question: &ColumnQuestion<'_>, _: &ColumnType) -> String {
        let mut column = question.column.clone();
        column.default = Some(DefaultValue::Now);
        sqlite_default(&column).unwrap_or_else(|| "CURRENT_TIMESTAMP".to_owned())
    }

    fn generated(&self, _: &Target, _: bool) -> Result<(), Refusal> {
        Ok(())
    }

    fn increment(&self, question: &ColumnQuestion<'_>, increment: Increment) -> Result<(), Refusal> {
        let key = question.table.primary_key.as_ref().map(|key| key.fields.as_slice());
        if key != Some(std::slice::from_ref(&question.column.field)) {
            return Err(Refusal::new(
                "SQLite numbers only a column that is the whole primary key",
                "make it the primary key, or fill it yourself",
            ));
        }
        if increment == Increment::Always {
            return Err(Refusal::new(
                "SQLite takes any value that an insert names",
                "write `auto_increment` instead of `identity = \"always\"`",
            ));
        }
        match question.column.rust_type {
            RustType::I16 | RustType::I32 | RustType::I64 => Ok(()),
            _ => Err(Refusal::new("SQLite numbers only integer columns", "take `i64`")),
        }
    }

    fn has_sequences(&self, _: &Target) -> bool {
        false
    }

    fn referential_action(&self, _: &Target, _: ReferentialAction) -> Result<(), Refusal> {
        Ok(())
    }

    fn index(&self, question: &IndexQuestion<'_>, mut index: Index) -> Result<Result<Index, Refusal>, Refusal> {
        if question.dimensions.is_some() {
            return Ok(Err(Refusal::new("SQLite has no index over vectors and does without it", "searches read every row")));
        }
        match index.method.as_deref() {
            None | Some("btree") => index.method = None,
            Some(other) => {
                return Err(Refusal::new(format!("SQLite has no index method `{other}`"), "leave `using` out for this target"));
            }
        }
        if index.unique && index.parts.iter().any(|part| part.length.is_some()) {
            let help = "take an expression such as `expression(\"substr(title, 1, 20)\")` for this target";
            return Err(Refusal::new("SQLite indexes whole texts, so that `length` would keep other rows apart", help));
        }
        index.parts.iter_mut().for_each(|part| part.length = None);
        if !index.with.is_empty() {
            return Err(Refusal::new("SQLite's indexes have no storage parameters", "leave `with` out for this target"));
        }
        if index.parts.iter().any(|part| part.nulls.is_some() || part.operator_class.is_some()) {
            return Err(Refusal::new("SQLite's indexes have no place of NULLs and no operator classes", "leave them out for this target"));
        }
        Ok(Ok(index))
    }

    fn partitioning(&self, target: &Target, table: &Table, stated: Partitioning) -> Result<Partitioning, Vec<(Option<String>, Refusal)>> {
        partition::lower(target, table, stated)
    }

    fn on_partitioned(&self, target: &Target, table: &Table, partitioning: &Partitioning) -> Vec<(Named, Option<String>, Refusal)> {
        partition::rules(target, table, partitioning)
    }

    fn refers_to_partitioned(&self, target: &Target) -> Result<(), Refusal> {
        partition::takes_references(target)
    }

    fn view(&self, target: &Target, view: View) -> Result<(View, Vec<Refusal>), Refusal> {
        view::lower(target, view)
    }

    fn unquoted(&self, name: &str) -> String {
        name.to_owned()
    }

    fn sql_object(&self, target: &Target, object: SqlObject) -> Result<SqlObject, Refusal> {
        raw::lower(target, object)
    }

    fn finish_table(&self, target: &Target, block: &Block, table: &mut Table, _: &mut DerivedNames) -> Result<(), Refusal> {
        options::state(target, block, table)
    }

    fn finish_column(&self, _: &Target, _: &Block, column: &mut Column) -> Result<(), Refusal> {
        let Some(collation) = &mut column.collation else { return Ok(()) };
        *collation = collation.to_uppercase();
        if ["BINARY", "NOCASE", "RTRIM"].contains(&collation.as_str()) {
            return Ok(());
        }
        Err(Refusal::new(
            format!("SQLite has the collations BINARY, NOCASE and RTRIM, not {collation}"),
            "give one text a dialect: `collation(postgres = \"..\", sqlite = \"NOCASE\")`",
        ))
    }

    fn canonicalize(&self, _: &Target, schema: Schema) -> Canonical<Schema> {
        canonical::canonicalize(schema)
    }
}
