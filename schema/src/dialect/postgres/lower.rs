use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, DefaultValue, Increment, Literal, ReferentialAction, RustType, Settings, SqlText};

use super::{Postgres, canonical, generated, options, partition, raw, types, view};
use crate::canonical::Canonical;
use crate::dialect::{ColumnQuestion, IndexQuestion, Lowering, Named, Refusal, Scope, Special, TypeAnswer};
use crate::lower::DerivedNames;
use crate::model::{
    Column, ColumnType, Enumeration, Extension, ForeignKey, Index, Namespace, ObjectName, Partitioning, Schema, Sequence, SequenceType,
    SqlObject, Table, View,
};
use crate::target::Target;

/// The longest name in bytes: the server cuts what is longer and says nothing.
const LONGEST_NAME: usize = 63;
/// The most digits of a numeric whose precision is stated.
const MOST_DIGITS: u32 = 1000;
/// The most dimensions of a vector.
const MOST_DIMENSIONS: u32 = 16_000;
/// The most dimensions of a vector that stands in an index of pgvector's.
const MOST_INDEXED_DIMENSIONS: u32 = 2000;
/// The same of a vector of half-precision numbers.
const MOST_INDEXED_HALVES: u32 = 4000;
/// The longest varchar, in characters.
const LONGEST_VARCHAR: u32 = 10_485_760;
/// Columns that every table has.
const SYSTEM_COLUMNS: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

impl Lowering for Postgres {
    fn text<'a>(&self, _: &Target, text: &'a SqlText) -> Option<&'a str> {
        text.postgres.as_deref().or(text.any.as_deref())
    }

    fn expression(&self, _: &definition::Table, _: &SqlText) -> Result<(), Refusal> {
        Ok(())
    }

    fn block<'a>(&self, _: &Target, settings: &'a Settings) -> Option<&'a Block> {
        settings.postgres.as_ref()
    }

    fn special(&self, target: &Target, special: Special) -> Result<(), Refusal> {
        let (what, since) = match special {
            Special::Exclusion | Special::RowSecurity => return Ok(()),
            Special::NullsNotDistinct => ("NULLS NOT DISTINCT", 15),
            Special::CheckNotEnforced | Special::ForeignKeyNotEnforced => ("NOT ENFORCED", 18),
        };
        if target.at_least(since, 0) {
            return Ok(());
        }
        Err(Refusal::new(format!("{target} has no {what}; PostgreSQL {since} has"), "raise the target's version, or leave it out"))
    }

    fn takes_other_columns(&self, _: &str) -> bool {
        false
    }

    fn has_namespaces(&self) -> bool {
        true
    }

    fn has_comments(&self) -> bool {
        true
    }

    fn has_arrays(&self) -> bool {
        true
    }

    fn names_primary_keys(&self) -> bool {
        true
    }

    fn has_domains(&self) -> bool {
        true
    }

    fn enumeration(&self, enumeration: &definition::Enumeration) -> Option<Enumeration> {
        Some(Enumeration {
            name: ObjectName::in_schema(enumeration.schema.as_deref(), &enumeration.name),
            labels: enumeration.variants.iter().map(|variant| variant.label.clone()).collect(),
            comment: enumeration.comment.clone(),
        })
    }

    fn namespace(&self, namespace: &definition::Namespace) -> Result<Namespace, Refusal> {
        Ok(Namespace { name: namespace.name.clone(), comment: namespace.comment.clone() })
    }

    fn extension(&self, extension: &definition::Extension) -> Result<Extension, Refusal> {
        Ok(Extension {
            name: extension.name.clone(),
            schema: extension.schema.clone(),
            version: extension.version.clone(),
            comment: extension.comment.clone(),
        })
    }

    fn sequence(&self, _: &Target, sequence: &definition::Sequence) -> Result<Sequence, Refusal> {
        Ok(Sequence {
            name: ObjectName::in_schema(sequence.schema.as_deref(), &sequence.name),
            data_type: sequence.data_type.filter(|ty| *ty != SequenceType::Bigint),
            options: sequence.options.clone(),
            owner: None,
            comment: sequence.comment.clone(),
        })
    }

    fn column_type(&self, question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
        check_sizes(question.column)?;
        types::column_type(question)
    }

    fn name(&self, _: &Target, named: Named, name: &str) -> Result<(), Refusal> {
        if name.len() > LONGEST_NAME {
            return Err(Refusal::new(
                format!("PostgreSQL's names have at most {LONGEST_NAME} bytes, and this {} has {}: `{name}`", named.as_str(), name.len()),
                "shorten it",
            ));
        }
        match named {
            Named::Column if SYSTEM_COLUMNS.contains(&name) => Err(Refusal::new(
                format!("every table of PostgreSQL has a column `{name}` of the server's own"),
                "take another `name = \"..\"`",
            )),
            Named::Namespace if name == "public" => {
                Err(Refusal::new("`public` is where everything lies that names no schema", "leave `schema` out"))
            }
            Named::Namespace if name.starts_with("pg_") => {
                Err(Refusal::new(format!("PostgreSQL keeps schemas like `{name}` to itself"), "take a name that does not begin with `pg_`"))
            }
            _ => Ok(()),
        }
    }

    fn folded(&self, name: &str) -> String {
        name.to_owned()
    }

    // Every table is a type too.
    fn scopes(&self, _: &Target, named: Named) -> &'static [Scope] {
        match named {
            Named::Table | Named::View | Named::Partition => &[Scope::Namespace("relations"), Scope::Namespace("types")],
            Named::Enumeration | Named::Domain => &[Scope::Namespace("types")],
            Named::Index | Named::Sequence | Named::ColumnSequence => &[Scope::Namespace("relations")],
            Named::PrimaryKey | Named::Unique => &[Scope::Namespace("relations"), Scope::Table("constraints")],
            Named::Exclusion => &[Scope::Namespace("relations"), Scope::Table("constraints")],
            Named::ForeignKey | Named::Check => &[Scope::Table("constraints")],
            Named::Column => &[Scope::Table("columns")],
            Named::Policy => &[Scope::Table("policies")],
            Named::Namespace | Named::Extension | Named::Label => &[],
        }
    }

    fn comment(&self, _: &Target, _: Named, _: &str) -> Result<(), Refusal> {
        Ok(())
    }

    fn key_type(&self, _: &Target, column_type: &ColumnType, keyed: bool) -> Result<(), Refusal> {
        let Some(builtin) = column_type.as_builtin() else { return Ok(()) };
        let refused = match builtin.name.as_str() {
            "json" | "xml" => true,
            "point" | "line" | "lseg" | "box" | "path" | "polygon" | "circle" => keyed,
            _ => false,
        };
        if !refused {
            return Ok(());
        }
        Err(Refusal::new(
            format!("PostgreSQL takes no {column_type} in a key or an index of this kind"),
            "take `jsonb` for JSON, or a key of other columns",
        ))
    }

    fn key(&self, _: &Target, _: &[&ColumnType]) -> Result<(), Refusal> {
        Ok(())
    }

    fn refers(&self, child: &ColumnType, parent: &ColumnType) -> bool {
        let (child, parent) = (child.plain(), parent.plain());
        let (Some(a), Some(b)) = (child.as_builtin(), parent.as_builtin()) else { return child == parent };
        let (group_a, group_b) = (comparable(&a.name), comparable(&b.name));
        if child.array || parent.array {
            return child.array == parent.array && (a.name == b.name || (group_a == group_b && group_a == Some("text")));
        }
        match (group_a, group_b) {
            (Some("integer"), Some("numeric" | "float")) | (Some("numeric"), Some("float")) => true,
            (Some(a), Some(b)) => a == b,
            (None, _) | (_, None) => true,
        }
    }

    fn foreign_key(&self, _: &Target, child: &Table, key: &ForeignKey, parent: &Table) -> Result<(), Refusal> {
        let is_logged = |table: &Table| !table.options.0.contains_key("unlogged");
        if is_logged(child) && !is_logged(parent) {
            return Err(Refusal::new(
                format!(
                    "foreign key {} points at {}, which is unlogged: a crash empties it, and this table would stay",
                    key.name, parent.name
                ),
                "make this table `postgres(unlogged)` too, or the other logged",
            ));
        }
        Ok(())
    }

    fn default(&self, question: &ColumnQuestion<'_>, default: &DefaultValue) -> Result<String, Refusal> {
        let rust_type = &question.column.rust_type;
        Ok(match default {
            DefaultValue::Literal(Literal::Bool(value)) => value.to_string(),
            DefaultValue::Literal(Literal::Integer(digits) | Literal::Decimal(digits)) => digits.clone(),
            // Without a zone the server would read it in that of whoever runs the migration.
            DefaultValue::Literal(Literal::Text(text)) if *rust_type == RustType::DateTimeUtc && !text.ends_with('Z') => {
                types::text_literal(&format!("{text}+00"))
            }
            DefaultValue::Literal(Literal::Text(text)) => types::text_literal(text),
            DefaultValue::Now => now(rust_type).to_owned(),
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

    fn on_update_now(&self, question: &ColumnQuestion<'_>, _: &ColumnType) -> String {
        now(&question.column.rust_type).to_owned()
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

    fn has_sequences(&self, _: &Target) -> bool {
        true
    }

    fn referential_action(&self, _: &Target, _: ReferentialAction) -> Result<(), Refusal> {
        Ok(())
    }

    fn index(&self, question: &IndexQuestion<'_>, mut index: Index) -> Result<Result<Index, Refusal>, Refusal> {
        if let (Some(dimensions), Some(method @ ("hnsw" | "ivfflat"))) = (question.dimensions, index.method.as_deref())
            && dimensions > MOST_INDEXED_DIMENSIONS
        {
            let most = format!(
                "pgvector's {method} takes vectors of at most {MOST_INDEXED_DIMENSIONS} dimensions, and this column has {dimensions}"
            );
            return Err(Refusal::new(
                most,
                if dimensions > MOST_INDEXED_HALVES {
                    "take fewer dimensions, or leave the index out".to_owned()
                } else {
                    format!(
                        "index halves instead: an expression `(column::halfvec({dimensions}))` with `opclass = \"halfvec_cosine_ops\"`, which queries have to repeat; or take fewer dimensions"
                    )
                },
            ));
        }
        index.nulls_not_distinct = question.block.flag("nulls_not_distinct");
        if index.nulls_not_distinct {
            if !index.unique {
                return Err(Refusal::new("`nulls_not_distinct` is for what is unique", "add `unique`, or leave it out"));
            }
            self.special(question.target, Special::NullsNotDistinct)?;
        }
        if index.parts.iter().any(|part| part.length.is_some()) {
            whole_texts("PostgreSQL", &mut index)?;
        }
        if index.method.as_deref() == Some("btree") {
            index.method = None;
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
        name.to_lowercase()
    }

    fn sql_object(&self, target: &Target, object: SqlObject) -> Result<SqlObject, Refusal> {
        raw::lower(target, object)
    }

    fn finish_table(&self, _: &Target, block: &Block, table: &mut Table, _: &mut DerivedNames) -> Result<(), Refusal> {
        options::state(block, &mut table.options.0);
        generated::indexes_no_virtual(table)
    }

    fn finish_column(&self, target: &Target, block: &Block, column: &mut Column) -> Result<(), Refusal> {
        column.storage = block.text("storage").map(str::to_owned);
        column.compression = block.text("compression").map(str::to_owned);
        if column.compression.is_some() && !target.at_least(14, 0) {
            let message = format!("{target} compresses all columns alike; PostgreSQL 14 chooses by column");
            return Err(Refusal::new(message, "raise the target's version, or leave it out"));
        }
        let usual = options::usual_storage(&column.column_type);
        let moved = column.storage.as_deref().is_some_and(|storage| storage != "plain");
        if usual == Some("plain") && (moved || column.compression.is_some()) {
            return Err(Refusal::new(format!("a {} is short and kept in its row as it is", column.column_type), "leave it out"));
        }
        Ok(())
    }

    fn canonicalize(&self, _: &Target, schema: Schema) -> Canonical<Schema> {
        canonical::canonicalize(schema)
    }
}

/// The server indexes whole texts. Where that only costs room nothing is said; where it admits other rows it is refused.
fn whole_texts(name: &str, index: &mut Index) -> Result<(), Refusal> {
    if index.unique {
        let help = "take an expression such as `expression(\"left(title, 20)\")` for this target";
        return Err(Refusal::new(format!("{name} indexes whole texts, so that `length` would keep other rows apart"), help));
    }
    index.parts.iter_mut().for_each(|part| part.length = None);
    Ok(())
}

/// What the server's types hold at most.
fn check_sizes(column: &definition::Column) -> Result<(), Refusal> {
    let mut rust_type = &column.rust_type;
    if let RustType::Array(element) = rust_type {
        rust_type = element;
    }
    match (rust_type, column.precision, column.max_length) {
        (RustType::Decimal, Some(precision), _) if precision > MOST_DIGITS => Err(Refusal::new(
            format!("PostgreSQL keeps at most {MOST_DIGITS} digits, not {precision}"),
            "lower `precision`, or leave it out",
        )),
        (RustType::Vector(dimensions), ..) if *dimensions > MOST_DIMENSIONS => {
            Err(Refusal::new(format!("PostgreSQL's vectors have at most {MOST_DIMENSIONS} dimensions, not {dimensions}"), "take fewer"))
        }
        (RustType::String, _, Some(length)) if length > LONGEST_VARCHAR => Err(Refusal::new(
            format!("PostgreSQL's varchar has at most {LONGEST_VARCHAR} characters, not {length}"),
            "lower `max_length`, or leave it out",
        )),
        _ => Ok(()),
    }
}

/// Types that the server compares with each other, by a word for them; `None` for a type that is not known here.
fn comparable(name: &str) -> Option<&'static str> {
    Some(match name {
        "smallint" | "integer" | "bigint" => "integer",
        "numeric" => "numeric",
        "real" | "double precision" => "float",
        "varchar" | "text" | "char" => "text",
        "date" | "timestamp" | "timestamptz" => "moment",
        "time" | "timetz" => "time",
        "boolean" => "boolean",
        "uuid" => "uuid",
        "bytea" => "bytes",
        "jsonb" => "json",
        "vector" => "vector",
        _ => return None,
    })
}

/// The time in UTC, as a column of this type holds it.
fn now(rust_type: &RustType) -> &'static str {
    match rust_type {
        RustType::Date => "(now() AT TIME ZONE 'utc')::date",
        RustType::Time => "(now() AT TIME ZONE 'utc')::time",
        RustType::DateTime => "(now() AT TIME ZONE 'utc')",
        _ => "now()",
    }
}
