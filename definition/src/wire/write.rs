use super::partition;
use crate::json::Value;
use crate::{
    Check, Column, DefaultValue, Domain, Enumeration, Exclusion, Extension, ForeignKey, Increment, Index, IndexKey, IndexPart, Literal,
    Namespace, Nulls, Order, Policy, PolicyCommand, PrimaryKey, RustType, Sequence, SequenceOptions, SequenceType, Setting, Settings,
    SqlText, Storage, Table, Unique, Variant, View,
};

/// An object that leaves out what is absent.
#[derive(Default)]
pub(super) struct Entries(Vec<(String, Value)>);

impl Entries {
    pub(super) fn value(mut self, key: &str, value: Value) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }

    pub(super) fn text(self, key: &str, text: &str) -> Self {
        self.value(key, Value::string(text))
    }

    pub(super) fn texts(self, key: &str, texts: &[String]) -> Self {
        if texts.is_empty() { self } else { self.value(key, Value::Array(texts.iter().map(Value::string).collect())) }
    }

    pub(super) fn maybe(self, key: &str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.value(key, value),
            None => self,
        }
    }

    pub(super) fn maybe_text(self, key: &str, text: Option<&str>) -> Self {
        self.maybe(key, text.map(Value::string))
    }

    /// Pairs of texts, as an object.
    fn pairs(self, key: &str, pairs: &[(String, String)]) -> Self {
        let entries = || pairs.iter().map(|(key, value)| (key.clone(), Value::string(value))).collect();
        self.maybe(key, (!pairs.is_empty()).then(|| Value::Object(entries())))
    }

    pub(super) fn flag(self, key: &str, set: bool) -> Self {
        if set { self.value(key, Value::Bool(true)) } else { self }
    }

    pub(super) fn list<T>(self, key: &str, items: &[T], write: fn(&T) -> Value) -> Self {
        if items.is_empty() { self } else { self.value(key, Value::Array(items.iter().map(write).collect())) }
    }

    pub(super) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

pub(super) fn table(table: &Table) -> Value {
    Entries::default()
        .text("rust_name", &table.rust_name)
        .text("name", &table.name)
        .maybe_text("schema", table.schema.as_deref())
        .list("columns", &table.columns, column)
        .maybe("primary_key", table.primary_key.as_ref().map(primary_key))
        .list("uniques", &table.uniques, unique)
        .list("foreign_keys", &table.foreign_keys, foreign_key)
        .list("checks", &table.checks, check)
        .list("exclusions", &table.exclusions, exclusion)
        .list("indexes", &table.indexes, index)
        .maybe_text("row_level_security", table.row_security.map(|security| security.as_str()))
        .list("policies", &table.policies, policy)
        .maybe("partitioning", table.partitioning.as_ref().map(partition::partitioning))
        .maybe("settings", settings(&table.settings))
        .maybe_text("comment", table.comment.as_deref())
        .maybe_text("renamed_from", table.renamed_from.as_deref())
        .flag("external", table.external)
        .done()
}

pub(super) fn enumeration(enumeration: &Enumeration) -> Value {
    Entries::default()
        .text("rust_name", &enumeration.rust_name)
        .text("name", &enumeration.name)
        .maybe_text("schema", enumeration.schema.as_deref())
        .list("variants", &enumeration.variants, variant)
        .maybe_text("comment", enumeration.comment.as_deref())
        .maybe_text("renamed_from", enumeration.renamed_from.as_deref())
        .pairs("removed", &enumeration.removed)
        .done()
}

pub(super) fn view(view: &View) -> Value {
    let options: Vec<_> = view.options.iter().map(|(key, value)| (key.clone(), Value::string(value))).collect();
    Entries::default()
        .text("rust_name", &view.rust_name)
        .text("name", &view.name)
        .maybe_text("schema", view.schema.as_deref())
        .value("query", sql_text(&view.query))
        .list("columns", &view.columns, column)
        .texts("key", &view.key)
        .flag("materialized", view.materialized)
        .maybe("with", (!options.is_empty()).then_some(Value::Object(options)))
        .list("indexes", &view.indexes, index)
        .texts("depends_on", &view.depends_on)
        .maybe_text("comment", view.comment.as_deref())
        .maybe_text("renamed_from", view.renamed_from.as_deref())
        .done()
}

fn variant(variant: &Variant) -> Value {
    Entries::default()
        .text("rust_name", &variant.rust_name)
        .text("label", &variant.label)
        .maybe_text("renamed_from", variant.renamed_from.as_deref())
        .done()
}

fn column(column: &Column) -> Value {
    Entries::default()
        .text("field", &column.field)
        .text("name", &column.name)
        .value("type", rust_type(&column.rust_type))
        .maybe_text("domain", column.domain.as_deref())
        .flag("nullable", column.nullable)
        .maybe("max_length", column.max_length.map(Value::number))
        .maybe("precision", column.precision.map(Value::number))
        .maybe("scale", column.scale.map(Value::number))
        .maybe("sql_type", column.sql_type.as_ref().map(sql_text))
        .maybe("default", column.default.as_ref().map(default))
        .flag("on_update_now", column.on_update_now)
        .maybe(
            "generated",
            column.generated.as_ref().map(|generated| {
                let storage = match generated.storage {
                    Storage::Stored => "stored",
                    Storage::Virtual => "virtual",
                };
                Entries::default().value("expression", sql_text(&generated.expression)).text("storage", storage).done()
            }),
        )
        .maybe_text(
            "increment",
            column.increment.map(|increment| match increment {
                Increment::ByDefault => "by default",
                Increment::Always => "always",
            }),
        )
        .maybe("sequence", (!column.sequence.is_default()).then(|| sequence_options(&column.sequence)))
        .maybe("collation", column.collation.as_ref().map(sql_text))
        .maybe("settings", settings(&column.settings))
        .maybe_text("comment", column.comment.as_deref())
        .maybe_text("renamed_from", column.renamed_from.as_deref())
        .maybe("using", column.using.as_ref().map(sql_text))
        .maybe("backfill", column.backfill.as_ref().map(sql_text))
        .flag("deprecated", column.deprecated)
        .done()
}

pub(super) fn namespace(namespace: &Namespace) -> Value {
    Entries::default()
        .text("rust_name", &namespace.rust_name)
        .text("name", &namespace.name)
        .texts("only", &namespace.only)
        .maybe_text("comment", namespace.comment.as_deref())
        .maybe_text("renamed_from", namespace.renamed_from.as_deref())
        .done()
}

pub(super) fn extension(extension: &Extension) -> Value {
    Entries::default()
        .text("rust_name", &extension.rust_name)
        .text("name", &extension.name)
        .maybe_text("schema", extension.schema.as_deref())
        .maybe_text("version", extension.version.as_deref())
        .texts("only", &extension.only)
        .maybe_text("comment", extension.comment.as_deref())
        .done()
}

pub(super) fn domain(domain: &Domain) -> Value {
    Entries::default()
        .text("rust_name", &domain.rust_name)
        .text("name", &domain.name)
        .maybe_text("schema", domain.schema.as_deref())
        .value("type", rust_type(&domain.rust_type))
        .maybe("max_length", domain.max_length.map(Value::number))
        .maybe("precision", domain.precision.map(Value::number))
        .maybe("scale", domain.scale.map(Value::number))
        .maybe("sql_type", domain.sql_type.as_ref().map(sql_text))
        .flag("not_null", domain.not_null)
        .maybe("default", domain.default.as_ref().map(default))
        .maybe("collation", domain.collation.as_ref().map(sql_text))
        .list("checks", &domain.checks, check)
        .maybe_text("comment", domain.comment.as_deref())
        .maybe_text("renamed_from", domain.renamed_from.as_deref())
        .done()
}

pub(super) fn sequence(sequence: &Sequence) -> Value {
    Entries::default()
        .text("rust_name", &sequence.rust_name)
        .text("name", &sequence.name)
        .maybe_text("schema", sequence.schema.as_deref())
        .maybe_text("data_type", sequence.data_type.map(SequenceType::as_str))
        .maybe("options", (!sequence.options.is_default()).then(|| sequence_options(&sequence.options)))
        .texts("only", &sequence.only)
        .maybe_text("comment", sequence.comment.as_deref())
        .maybe_text("renamed_from", sequence.renamed_from.as_deref())
        .done()
}

fn sequence_options(sequence: &SequenceOptions) -> Value {
    let numbers = sequence.numbers().map(|(key, number)| (key.to_owned(), Value::Number(number.to_string()))).collect();
    Entries(numbers).flag("cycle", sequence.cycle).done()
}

fn rust_type(rust_type: &RustType) -> Value {
    match rust_type {
        RustType::Json(inner) => Value::tagged("json", Value::string(inner)),
        RustType::Enumeration(name) => Value::tagged("enum", Value::string(name)),
        RustType::Array(inner) => Value::tagged("array", self::rust_type(inner)),
        RustType::Vector(dimensions) => Value::tagged("vector", Value::number(*dimensions)),
        RustType::Other(text) => Value::tagged("other", Value::string(text)),
        plain => Value::string(plain_type(plain)),
    }
}

/// The word for a type without parameters. The others never reach it; their words are those of their tags.
fn plain_type(rust_type: &RustType) -> &'static str {
    match rust_type {
        RustType::I16 => "i16",
        RustType::I32 => "i32",
        RustType::I64 => "i64",
        RustType::U16 => "u16",
        RustType::U32 => "u32",
        RustType::U64 => "u64",
        RustType::F32 => "f32",
        RustType::F64 => "f64",
        RustType::Bool => "bool",
        RustType::String => "string",
        RustType::Bytes => "bytes",
        RustType::Uuid => "uuid",
        RustType::Date => "date",
        RustType::Time => "time",
        RustType::DateTime => "datetime",
        RustType::DateTimeUtc => "datetime_utc",
        RustType::Decimal => "decimal",
        RustType::JsonValue => "json_value",
        RustType::Json(_) => "json",
        RustType::Enumeration(_) => "enum",
        RustType::Array(_) => "array",
        RustType::Vector(_) => "vector",
        RustType::Other(_) => "other",
    }
}

pub(super) fn sql_text(text: &SqlText) -> Value {
    let entries: Vec<_> = text.entries().collect();
    match entries.as_slice() {
        [("any", only)] => Value::string(*only),
        _ => Value::Object(entries.into_iter().map(|(key, text)| (key.to_owned(), Value::string(text))).collect()),
    }
}

fn default(default: &DefaultValue) -> Value {
    match default {
        DefaultValue::Literal(Literal::Bool(value)) => Value::tagged("bool", Value::Bool(*value)),
        DefaultValue::Literal(Literal::Integer(digits)) => Value::tagged("integer", Value::string(digits)),
        DefaultValue::Literal(Literal::Decimal(digits)) => Value::tagged("decimal", Value::string(digits)),
        DefaultValue::Literal(Literal::Text(text)) => Value::tagged("text", Value::string(text)),
        DefaultValue::Now => Value::string("now"),
        DefaultValue::Uuid => Value::string("uuid"),
        DefaultValue::Json(text) => Value::tagged("json", Value::string(text)),
        DefaultValue::Sql(text) => Value::tagged("sql", sql_text(text)),
    }
}

fn primary_key(key: &PrimaryKey) -> Value {
    Entries::default()
        .maybe_text("name", key.name.as_deref())
        .texts("fields", &key.fields)
        .maybe("settings", settings(&key.settings))
        .done()
}

fn unique(unique: &Unique) -> Value {
    Entries::default()
        .maybe_text("name", unique.name.as_deref())
        .texts("fields", &unique.fields)
        .maybe("settings", settings(&unique.settings))
        .done()
}

fn check(check: &Check) -> Value {
    Entries::default()
        .maybe_text("name", check.name.as_deref())
        .maybe_text("field", check.field.as_deref())
        .value("expression", sql_text(&check.expression))
        .maybe("settings", settings(&check.settings))
        .done()
}

fn exclusion(exclusion: &Exclusion) -> Value {
    Entries::default()
        .maybe_text("name", exclusion.name.as_deref())
        .value("definition", sql_text(&exclusion.definition))
        .maybe_text("extension", exclusion.extension.as_deref())
        .maybe("settings", settings(&exclusion.settings))
        .done()
}

fn policy(policy: &Policy) -> Value {
    Entries::default()
        .text("name", &policy.name)
        .maybe_text("for", (policy.command != PolicyCommand::All).then(|| policy.command.as_str()))
        .flag("restrictive", policy.restrictive)
        .texts("to", &policy.roles)
        .maybe_text("using", policy.using.as_deref())
        .maybe_text("check", policy.check.as_deref())
        .maybe_text("renamed_from", policy.renamed_from.as_deref())
        .done()
}

fn foreign_key(key: &ForeignKey) -> Value {
    Entries::default()
        .maybe_text("name", key.name.as_deref())
        .texts("fields", &key.fields)
        .text("parent", &key.parent)
        .texts("parent_fields", &key.parent_fields)
        .maybe_text("on_delete", key.on_delete.map(|action| action.as_str()))
        .maybe_text("on_update", key.on_update.map(|action| action.as_str()))
        .flag("join", key.join)
        .maybe("settings", settings(&key.settings))
        .done()
}

fn settings(settings: &Settings) -> Option<Value> {
    let blocks = settings.entries().map(|(server, block)| {
        let words = block.0.iter().map(|(word, setting)| (word.clone(), self::setting(setting)));
        (server.to_owned(), Value::Object(words.collect()))
    });
    (!settings.is_empty()).then(|| Value::Object(blocks.collect()))
}

fn setting(setting: &Setting) -> Value {
    match setting {
        Setting::Flag => Value::Bool(true),
        Setting::Text(text) => Value::string(text),
        Setting::Fields(fields) => Value::Array(fields.iter().map(Value::string).collect()),
        Setting::Partitioning(partitioning) => partition::partitioning(partitioning),
        Setting::Parameters(parameters) => {
            Value::Object(parameters.iter().map(|(key, value)| (key.clone(), Value::string(value))).collect())
        }
    }
}

fn index(index: &Index) -> Value {
    Entries::default()
        .maybe_text("name", index.name.as_deref())
        .list("parts", &index.parts, index_part)
        .flag("unique", index.unique)
        .maybe_text("method", index.method.as_deref())
        .maybe("predicate", index.predicate.as_ref().map(sql_text))
        .pairs("with", &index.with)
        .maybe("settings", settings(&index.settings))
        .maybe_text("renamed_from", index.renamed_from.as_deref())
        .done()
}

fn index_part(part: &IndexPart) -> Value {
    let entries = match &part.key {
        IndexKey::Field(field) => Entries::default().text("field", field),
        IndexKey::Expression(text) => Entries::default().value("expression", sql_text(text)),
    };
    entries
        .maybe("length", part.length.map(Value::number))
        .maybe_text(
            "order",
            part.order.map(|order| match order {
                Order::Ascending => "ascending",
                Order::Descending => "descending",
            }),
        )
        .maybe_text(
            "nulls",
            part.nulls.map(|nulls| match nulls {
                Nulls::First => "first",
                Nulls::Last => "last",
            }),
        )
        .maybe_text("operator_class", part.operator_class.as_deref())
        .done()
}
