use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, DefaultValue, Increment, Literal, ReferentialAction, RustType, Settings, SqlText};

use super::{Mysql, canonical, check, foreign_key, is_mariadb, object, options, partition, policy, raw, touch, types, unique, view};
use crate::canonical::Canonical;
use crate::dialect::{ColumnQuestion, IndexQuestion, Lowering, Named, Refusal, Scope, Special, TypeAnswer};
use crate::lower::{DerivedNames, NameKind};
use crate::model::{
    Column, ColumnType, Enumeration, Extension, ForeignKey, Index, IndexKey, IndexPart, Namespace, Order, Partitioning, Schema, Sequence,
    SqlObject, Table, View,
};
use crate::target::Target;

/// The longest name, in characters.
const LONGEST_NAME: usize = 64;
/// The longest label of an enum, in characters.
const LONGEST_LABEL: usize = 255;
/// The longest comments, in characters.
const LONGEST_COLUMN_COMMENT: usize = 1024;
const LONGEST_TABLE_COMMENT: usize = 2048;

impl Lowering for Mysql {
    fn text<'a>(&self, target: &Target, text: &'a SqlText) -> Option<&'a str> {
        let mariadb = text.mariadb.as_deref().filter(|_| is_mariadb(target));
        mariadb.or(text.mysql.as_deref()).or(text.any.as_deref())
    }

    fn expression(&self, _: &definition::Table, _: &SqlText) -> Result<(), Refusal> {
        Ok(())
    }

    fn block<'a>(&self, target: &Target, settings: &'a Settings) -> Option<&'a Block> {
        let mariadb = settings.mariadb.as_ref().filter(|_| is_mariadb(target));
        mariadb.or(settings.mysql.as_ref())
    }

    fn special(&self, target: &Target, special: Special) -> Result<(), Refusal> {
        let what = match special {
            Special::CheckNotEnforced if !is_mariadb(target) => return Ok(()),
            Special::CheckNotEnforced => "checks that are not enforced",
            Special::ForeignKeyNotEnforced => "foreign keys that are not enforced",
            Special::Exclusion => {
                let help = "say it to PostgreSQL alone: `exclude(postgres = \"..\")`";
                return Err(Refusal::new(format!("{target} has no exclusion constraints"), help));
            }
            Special::RowSecurity => return Err(policy::refusal(target)),
            Special::NullsNotDistinct => "unique constraints in which NULLs agree",
        };
        let help = format!("leave it out for this target: an empty `{}()` beside it says nothing to it", target.name());
        Err(Refusal::new(format!("{target} has no {what}"), help))
    }

    fn takes_other_columns(&self, method: &str) -> bool {
        matches!(method, "fulltext" | "spatial")
    }

    // What MySQL calls a schema is a database.
    fn has_namespaces(&self) -> bool {
        false
    }

    fn has_comments(&self) -> bool {
        true
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
        Err(object::absent("no schemas (namespaces)"))
    }

    fn extension(&self, _: &definition::Extension) -> Result<Extension, Refusal> {
        Err(object::absent("no extensions"))
    }

    fn sequence(&self, target: &Target, sequence: &definition::Sequence) -> Result<Sequence, Refusal> {
        object::sequence(target, sequence)
    }

    fn column_type(&self, question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal> {
        types::column_type(question)
    }

    fn name(&self, target: &Target, named: Named, name: &str) -> Result<(), Refusal> {
        let longest = match named {
            // None of these has a name here.
            Named::Namespace | Named::Extension | Named::Enumeration | Named::Domain | Named::PrimaryKey | Named::Policy => return Ok(()),
            Named::Label => LONGEST_LABEL,
            _ => LONGEST_NAME,
        };
        let (server, word, count) = (target.name(), named.as_str(), name.chars().count());
        if count > longest {
            return Err(Refusal::new(
                format!("{server} takes at most {longest} characters, and this {word} has {count}: `{name}`"),
                "shorten it",
            ));
        }
        if name.ends_with(' ') {
            return Err(Refusal::new(format!("{server} takes no space at the end of a {word}: `{name}`"), "leave it out"));
        }
        if named != Named::Label && name.chars().any(|character| u32::from(character) > 0xFFFF) {
            return Err(Refusal::new(
                format!("{server}'s names hold no characters above U+FFFF, such as emoji: {word} `{name}`"),
                "take another `name = \"..\"`",
            ));
        }
        let own = ["primary", "gen_clust_index"].contains(&self.folded(name).as_str());
        if own && matches!(named, Named::Index | Named::Unique) {
            return Err(Refusal::new(format!("{server} keeps the {word} name `{name}` to itself"), "take another `name = \"..\"`"));
        }
        Ok(())
    }

    // On some systems tables differ in case, and a schema should not depend on which.
    fn folded(&self, name: &str) -> String {
        name.to_lowercase()
    }

    fn scopes(&self, target: &Target, named: Named) -> &'static [Scope] {
        match named {
            Named::Table | Named::View | Named::Sequence => &[Scope::Namespace("tables")],
            Named::Column => &[Scope::Table("columns")],
            Named::Index | Named::Unique => &[Scope::Table("indexes")],
            Named::Partition => &[Scope::Table("partitions")],
            Named::ForeignKey => &[Scope::Namespace("foreign keys")],
            Named::Check if is_mariadb(target) => &[Scope::Table("checks")],
            Named::Check => &[Scope::Namespace("checks")],
            Named::Namespace
            | Named::Extension
            | Named::Enumeration
            | Named::Domain
            | Named::Label
            | Named::PrimaryKey
            | Named::Exclusion
            | Named::ColumnSequence
            | Named::Policy => &[],
        }
    }

    fn comment(&self, target: &Target, named: Named, comment: &str) -> Result<(), Refusal> {
        let longest = if named == Named::Column { LONGEST_COLUMN_COMMENT } else { LONGEST_TABLE_COMMENT };
        let count = comment.chars().count();
        if count <= longest {
            return Ok(());
        }
        Err(Refusal::new(
            format!("{} takes comments of at most {longest} characters at a {}, not {count}", target.name(), named.as_str()),
            "shorten it",
        ))
    }

    fn key_type(&self, target: &Target, column_type: &ColumnType, keyed: bool) -> Result<(), Refusal> {
        types::key_type(target, column_type, keyed)
    }

    fn key(&self, target: &Target, column_types: &[&ColumnType]) -> Result<(), Refusal> {
        types::key(target, column_types)
    }

    fn refers(&self, child: &ColumnType, parent: &ColumnType) -> bool {
        types::refers(child, parent)
    }

    fn foreign_key(&self, target: &Target, child: &Table, key: &ForeignKey, parent: &Table) -> Result<(), Refusal> {
        foreign_key::can_be(target, child, key, parent)
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
            // A column that converts to UTC by itself takes the time of the session, with as many digits as it has.
            DefaultValue::Now if stated_timestamp(question).is_some() => {
                stated_timestamp(question).map(|stated| touch::now(&stated)).unwrap_or_default()
            }
            DefaultValue::Now => String::from(match rust_type {
                RustType::Date => "(utc_date())",
                RustType::Time => "(utc_time(6))",
                _ => "(utc_timestamp(6))",
            }),
            DefaultValue::Uuid if is_mariadb(question.target) => "(unhex(replace(uuid(), '-', '')))".to_owned(),
            DefaultValue::Uuid => "(uuid_to_bin(uuid()))".to_owned(),
            DefaultValue::Json(text) => format!("({})", types::text_literal(text)),
            DefaultValue::Sql(text) => match self.text(question.target, text) {
                Some(text) if stands_bare(text) => text.trim().to_owned(),
                Some(text) => format!("({text})"),
                None => {
                    let name = question.target.name();
                    return Err(Refusal::new(format!("`default` has no text for {name}"), format!("add `{name} = \"..\"` to it")));
                }
            },
        })
    }

    fn on_update_now(&self, _: &ColumnQuestion<'_>, column_type: &ColumnType) -> String {
        touch::now(column_type)
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

    fn has_sequences(&self, _: &Target) -> bool {
        false
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
        if question.dimensions.is_some() {
            return vector_index(question, index);
        }
        index.invisible = question.block.flag("invisible");
        if let Some(parser) = question.block.text("parser") {
            if index.method.as_deref() != Some("fulltext") {
                return Err(Refusal::new("only a full-text index has a parser", "say `using = \"fulltext\"` beside it"));
            }
            if is_mariadb(target) {
                return Err(Refusal::new(
                    "MariaDB has no parsers for full-text indexes",
                    "leave it out with `mariadb(using = \"fulltext\")`",
                ));
            }
            index.with.insert("parser".to_owned(), parser.to_lowercase());
        }
        match index.method.as_deref() {
            None | Some("btree") => index.method = None,
            Some(method @ ("fulltext" | "spatial")) => whole_index(question, &index, method)?,
            Some(other) => return Err(Refusal::new(format!("{name} has no index method `{other}`"), "leave `using` out for this target")),
        }
        if index.predicate.is_some() {
            return Err(Refusal::new(format!("{name} has no partial indexes"), "leave `where` out for this target"));
        }
        if index.with.keys().any(|name| name != "parser") {
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

    fn finish_table(&self, target: &Target, block: &Block, table: &mut Table, derived: &mut DerivedNames) -> Result<(), Refusal> {
        options::state(target, block, &mut table.options.0);
        state_foreign_key_indexes(table, derived);
        check::check_numbered(target, table)?;
        unique::check_shown(target, table)
    }

    fn finish_column(&self, target: &Target, block: &Block, column: &mut Column) -> Result<(), Refusal> {
        column.charset = block.text("charset").map(str::to_lowercase);
        column.collation = column.collation.as_ref().map(|collation| collation.to_lowercase());
        if (column.charset.is_some() || column.collation.is_some()) && !options::is_text(&column.column_type) {
            let message = format!("{} has no character set and no collation for {}", target.name(), column.column_type);
            return Err(Refusal::new(message, "leave it out"));
        }
        Ok(())
    }

    fn canonicalize(&self, target: &Target, schema: Schema) -> Canonical<Schema> {
        canonical::canonicalize(target, schema)
    }
}

/// What a full-text or a spatial index is over.
fn whole_index(question: &IndexQuestion<'_>, index: &Index, method: &str) -> Result<(), Refusal> {
    let name = question.target.name();
    let parts_plain = index.parts.iter().all(|part| part.length.is_none() && part.order == Order::Ascending);
    if index.unique || !parts_plain || index.plain_columns().is_none() {
        let message = format!("{name}'s {method} index stands over whole columns, without order, and keeps no rows apart");
        return Err(Refusal::new(message, "name the fields alone, without `unique`"));
    }
    if method == "spatial" && (index.parts.len() > 1 || question.nullable) {
        let message = format!("{name}'s spatial index stands over one column that is never NULL");
        return Err(Refusal::new(message, "make the field a plain type, without `Option`"));
    }
    Ok(())
}

/// MariaDB's vector index, where the server and the column admit one.
fn vector_index(question: &IndexQuestion<'_>, mut index: Index) -> Result<Result<Index, Refusal>, Refusal> {
    let target = question.target;
    let exact = "searches read every row";
    if !is_mariadb(target) || !target.at_least(11, 7) {
        return Ok(Err(Refusal::new(format!("{target} has no index over vectors and does without it"), exact)));
    }
    if question.nullable {
        return Ok(Err(Refusal::new("MariaDB's vector index takes no column that admits NULL, so this target does without it", exact)));
    }
    let class = index.parts.first_mut().and_then(|part| part.operator_class.take()).unwrap_or_default();
    let distance = match class.as_str() {
        "vector_cosine_ops" => "cosine",
        "" | "vector_l2_ops" => "euclidean",
        other => return Ok(Err(Refusal::new(format!("MariaDB has no vector index for `{other}` and does without it"), exact))),
    };
    if index.unique || index.parts.len() > 1 {
        let message = "MariaDB's vector index stands over one column and keeps no rows apart";
        return Err(Refusal::new(message, "index the vector by itself, without `unique`"));
    }
    if let Some(other) = question.others.iter().find(|other| other.method.as_deref() == Some("vector")) {
        let message = format!("MariaDB takes one vector index a table, and {} is one", other.name);
        return Err(Refusal::new(message, "say `mariadb(skip)` at one of them"));
    }
    let m = index.with.get("m").cloned();
    index.with.clear();
    index.with.insert("distance".to_owned(), distance.to_owned());
    index.with.extend(m.map(|m| ("m".to_owned(), m)));
    index.method = Some("vector".to_owned());
    Ok(Ok(index))
}

/// The server makes an index for a foreign key that has none. Stating it keeps it in sight: it is dropped with its key.
fn state_foreign_key_indexes(table: &mut Table, derived: &mut DerivedNames) {
    for at in 0..table.foreign_keys.len() {
        let key = &table.foreign_keys[at];
        let begins = |columns: &[&str]| columns.len() >= key.columns.len() && key.columns.iter().zip(columns).all(|(a, b)| a == b);
        let names = |columns: &[String]| begins(&columns.iter().map(String::as_str).collect::<Vec<_>>());
        let leading = |index: &Index| {
            let columns = index.parts.iter().map_while(|part| match &part.key {
                IndexKey::Column(column) if part.length.is_none() => Some(column.as_str()),
                IndexKey::Column(_) | IndexKey::Expression(_) => None,
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
        table.indexes.push(Index::new(name, parts));
    }
}

/// What the server takes as a default without parentheses, and prints so: bits and bytes.
fn stands_bare(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    let is_literal =
        |start: &str| text.strip_prefix(start).and_then(|rest| rest.strip_suffix('\'')).is_some_and(|digits| !digits.contains('\''));
    let is_hex = |text: &str| text.strip_prefix("0x").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_hexdigit()));
    is_literal("b'") || is_literal("x'") || is_hex(&text)
}

/// The type of a column that states MySQL's timestamp.
fn stated_timestamp(question: &ColumnQuestion<'_>) -> Option<ColumnType> {
    let text = Mysql.text(question.target, question.column.sql_type.as_ref()?)?;
    text.to_ascii_lowercase().starts_with("timestamp").then(|| ColumnType::builtin(text))
}
