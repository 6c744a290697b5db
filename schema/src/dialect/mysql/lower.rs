use diesel_kit_definition as definition;
use diesel_kit_definition::{DefaultValue, Increment, Literal, ReferentialAction, RustType, SqlText};

use super::{Mysql, canonical, is_mariadb, types};
use crate::canonical::Canonical;
use crate::dialect::{ColumnQuestion, IndexQuestion, Lowering, Refusal, TypeAnswer};
use crate::lower::{DerivedNames, NameKind};
use crate::model::{Enumeration, Index, IndexKey, IndexPart, Schema, Table};
use crate::target::Target;

impl Lowering for Mysql {
    fn text<'a>(&self, target: &Target, text: &'a SqlText) -> Option<&'a str> {
        let mariadb = text.mariadb.as_deref().filter(|_| is_mariadb(target));
        mariadb.or(text.mysql.as_deref()).or(text.any.as_deref())
    }

    // What MySQL calls a schema is a database.
    fn has_namespaces(&self) -> bool {
        false
    }

    fn has_comments(&self) -> bool {
        true
    }

    fn names_primary_keys(&self) -> bool {
        false
    }

    fn enumeration(&self, _: &definition::Enumeration) -> Option<Enumeration> {
        None
    }

    fn column_type(&self, question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
        types::column_type(question)
    }

    fn default(&self, question: &ColumnQuestion<'_>, default: &DefaultValue) -> Result<String, Refusal> {
        let rust_type = &question.column.rust_type;
        Ok(match default {
            DefaultValue::Literal(Literal::Bool(value)) => String::from(if *value { "1" } else { "0" }),
            DefaultValue::Literal(Literal::Integer(digits) | Literal::Decimal(digits)) => digits.clone(),
            DefaultValue::Literal(Literal::Text(text)) => match rust_type {
                RustType::Uuid => format!("x'{}'", text.replace('-', "")),
                RustType::DateTime | RustType::DateTimeUtc => types::text_literal(text.replacen('T', " ", 1).trim_end_matches('Z')),
                _ => types::text_literal(text),
            },
            DefaultValue::Now => String::from(match rust_type {
                RustType::Date => "(utc_date())",
                RustType::Time => "(utc_time(6))",
                _ => "(utc_timestamp(6))",
            }),
            DefaultValue::Uuid if is_mariadb(question.target) => "(unhex(replace(uuid(), '-', '')))".to_owned(),
            DefaultValue::Uuid => "(uuid_to_bin(uuid()))".to_owned(),
            DefaultValue::Json(text) => format!("({})", types::text_literal(text)),
            DefaultValue::Sql(text) => match self.text(question.target, text) {
                Some(text) => format!("({text})"),
                None => {
                    let name = question.target.name();
                    return Err(Refusal::new(format!("`default` has no text for {name}"), format!("add `{name} = \"..\"` to it")));
                }
            },
        })
    }

    fn generated(&self, _: &Target, _: bool) -> Result<(), Refusal> {
        Ok(())
    }

    fn increment(&self, question: &ColumnQuestion<'_>, increment: Increment) -> Result<(), Refusal> {
        let name = question.target.name();
        let key = question.table.primary_key.as_ref().and_then(|key| key.fields.first());
        if key != Some(&question.column.field) {
            return Err(Refusal::new(
                format!("{name} numbers only the first column of the primary key"),
                "make it that, or fill it yourself",
            ));
        }
        if increment == Increment::Always {
            return Err(Refusal::new(
                format!("{name} takes any value that an insert names"),
                "write `auto_increment` instead of `identity = \"always\"`",
            ));
        }
        match question.column.rust_type {
            RustType::I16 | RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64 => Ok(()),
            _ => Err(Refusal::new(format!("{name} numbers only integer columns"), "take `i64`")),
        }
    }

    fn referential_action(&self, target: &Target, action: ReferentialAction) -> Result<(), Refusal> {
        if action != ReferentialAction::SetDefault {
            return Ok(());
        }
        Err(Refusal::new(format!("{}'s InnoDB refuses `set default`", target.name()), "take `set null` or `cascade`"))
    }

    fn index(&self, question: &IndexQuestion<'_>, mut index: Index) -> Result<Result<Index, Refusal>, Refusal> {
        let target = question.target;
        let name = target.name();
        if question.vectors {
            return Ok(vector_index(question, index));
        }
        match index.method.as_deref() {
            None | Some("btree") => index.method = None,
            Some(other) => return Err(Refusal::new(format!("{name} has no index method `{other}`"), "leave `using` out for this target")),
        }
        if index.predicate.is_some() {
            return Err(Refusal::new(format!("{name} has no partial indexes"), "leave `where` out for this target"));
        }
        if !index.with.is_empty() {
            return Err(Refusal::new(format!("{name}'s indexes have no storage parameters"), "leave `with` out for this target"));
        }
        if index.parts.iter().any(|part| part.nulls.is_some() || part.operator_class.is_some()) {
            return Err(Refusal::new(
                format!("{name}'s indexes have no place of NULLs and no operator classes"),
                "leave them out for this target",
            ));
        }
        if is_mariadb(target) && index.plain_columns().is_none() {
            return Err(Refusal::new("MariaDB has no indexes over expressions", "add a generated column and index that"));
        }
        Ok(Ok(index))
    }

    fn finish_table(&self, target: &Target, table: &mut Table, derived: &mut DerivedNames) {
        let collate = if is_mariadb(target) { "utf8mb4_nopad_bin" } else { "utf8mb4_0900_bin" };
        // Without these MariaDB takes latin1, and both compare without regard to case.
        for (option, value) in [("engine", "InnoDB"), ("charset", "utf8mb4"), ("collate", collate)] {
            table.options.0.insert(option.to_owned(), value.to_owned());
        }
        state_foreign_key_indexes(table, derived);
    }

    fn canonicalize(&self, target: &Target, schema: Schema) -> Canonical<Schema> {
        canonical::canonicalize(target, schema)
    }
}

/// MariaDB's vector index, where the server and the column admit one.
fn vector_index(question: &IndexQuestion<'_>, mut index: Index) -> Result<Index, Refusal> {
    let target = question.target;
    let exact = "searches read every row";
    if !is_mariadb(target) || !target.at_least(11, 7) {
        return Err(Refusal::new(format!("{target} has no index over vectors and does without it"), exact));
    }
    if question.nullable {
        return Err(Refusal::new("MariaDB's vector index takes no column that admits NULL, so this target does without it", exact));
    }
    let class = index.parts.first_mut().and_then(|part| part.operator_class.take()).unwrap_or_default();
    let distance = match class.as_str() {
        "vector_cosine_ops" => "cosine",
        "" | "vector_l2_ops" => "euclidean",
        other => return Err(Refusal::new(format!("MariaDB has no vector index for `{other}` and does without it"), exact)),
    };
    let m = index.with.get("m").cloned();
    index.with.clear();
    index.with.insert("distance".to_owned(), distance.to_owned());
    index.with.extend(m.map(|m| ("m".to_owned(), m)));
    index.method = Some("vector".to_owned());
    Ok(index)
}

/// The server makes an index for a foreign key that has none. Stating it keeps it in sight: it is dropped with its key.
fn state_foreign_key_indexes(table: &mut Table, derived: &mut DerivedNames) {
    for at in 0..table.foreign_keys.len() {
        let key = &table.foreign_keys[at];
        let begins = |columns: &[&str]| columns.len() >= key.columns.len() && key.columns.iter().zip(columns).all(|(a, b)| a == b);
        let names = |columns: &[String]| begins(&columns.iter().map(String::as_str).collect::<Vec<_>>());
        let leading = |index: &Index| {
            let columns = index.parts.iter().map_while(|part| match &part.key {
                IndexKey::Column(column) => Some(column.as_str()),
                IndexKey::Expression(_) => None,
            });
            index.method.is_none() && begins(&columns.collect::<Vec<_>>())
        };
        let covered = table.primary_key.as_ref().is_some_and(|key| names(&key.columns))
            || table.uniques.iter().any(|unique| names(&unique.columns))
            || table.indexes.iter().any(leading);
        if covered {
            continue;
        }
        let name = key.name.clone();
        if derived.contains(&table.name, NameKind::ForeignKey, &name) {
            derived.insert(&table.name, NameKind::Index, &name);
        }
        let parts = key.columns.iter().map(IndexPart::column).collect();
        table.indexes.push(Index { name, parts, unique: false, method: None, predicate: None, with: Default::default() });
    }
}
