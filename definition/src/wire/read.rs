use crate::json::{JsonError, Value};
use crate::{
    Block, Check, Column, DefaultValue, Definition, Enumeration, Exclusion, ForeignKey, Generated, Increment, Index, IndexKey, IndexPart,
    Literal, Location, Nulls, Order, PrimaryKey, ReferentialAction, RustType, Sequence, SequenceOptions, SequenceType, Setting, Settings,
    SqlText, Storage, Table, Unique, Variant, View,
};

type Result<T> = std::result::Result<T, JsonError>;

fn shape<T>(message: impl Into<String>) -> Result<T> {
    Err(JsonError::Shape { path: String::new(), message: message.into() })
}

/// Puts a step in front of an error's path, so that the path is only built when something is wrong.
fn at<T>(step: &str, result: Result<T>) -> Result<T> {
    result.map_err(|error| match error {
        JsonError::Shape { path, message } => {
            let join = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            JsonError::Shape { path: format!("{step}{join}{path}"), message }
        }
        syntax => syntax,
    })
}

fn string(value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text),
        other => shape(format!("expected a string, found {}", other.kind())),
    }
}

fn number(value: Value) -> Result<u32> {
    match value {
        Value::Number(digits) => match digits.parse() {
            Ok(number) => Ok(number),
            Err(_) => shape(format!("expected a whole number below 2^32, found {digits}")),
        },
        other => shape(format!("expected a number, found {}", other.kind())),
    }
}

fn boolean(value: Value) -> Result<bool> {
    match value {
        Value::Bool(value) => Ok(value),
        other => shape(format!("expected a boolean, found {}", other.kind())),
    }
}

fn list<T>(value: Value, read: fn(Value) -> Result<T>) -> Result<Vec<T>> {
    match value {
        Value::Array(values) => values.into_iter().enumerate().map(|(position, value)| at(&format!("[{position}]"), read(value))).collect(),
        other => shape(format!("expected an array, found {}", other.kind())),
    }
}

/// One of a fixed set of words.
fn word<T: Copy>(value: Value, words: &[(&str, T)]) -> Result<T> {
    let text = string(value)?;
    match words.iter().find(|(word, _)| *word == text) {
        Some((_, meaning)) => Ok(*meaning),
        None => shape(format!("unknown word `{text}`")),
    }
}

/// An object whose entries are taken one by one; what is left over is an error.
struct Entries(Vec<(String, Value)>);

impl Entries {
    fn of(value: Value) -> Result<Self> {
        match value {
            Value::Object(entries) => Ok(Self(entries)),
            other => shape(format!("expected an object, found {}", other.kind())),
        }
    }

    fn take(&mut self, key: &str) -> Option<Value> {
        let position = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.remove(position).1)
    }

    fn maybe<T>(&mut self, key: &str, read: fn(Value) -> Result<T>) -> Result<Option<T>> {
        self.take(key).map(|value| at(key, read(value))).transpose()
    }

    fn required<T>(&mut self, key: &str, read: fn(Value) -> Result<T>) -> Result<T> {
        match self.maybe(key, read)? {
            Some(value) => Ok(value),
            None => shape(format!("`{key}` is missing")),
        }
    }

    fn flag(&mut self, key: &str) -> Result<bool> {
        Ok(self.maybe(key, boolean)?.unwrap_or(false))
    }

    fn list<T>(&mut self, key: &str, read: fn(Value) -> Result<T>) -> Result<Vec<T>> {
        self.take(key).map_or(Ok(Vec::new()), |value| at(key, list(value, read)))
    }

    fn done<T>(self, value: T) -> Result<T> {
        match self.0.first() {
            None => Ok(value),
            Some((key, _)) => shape(format!("unknown key `{key}`")),
        }
    }
}

pub(super) fn definition(value: Value) -> Result<Definition> {
    let mut entries = Entries::of(value)?;
    let version = entries.required("version", number)?;
    if version != super::VERSION {
        return shape(format!(
            "this is a definition of format version {version}, and this diesel-kit reads version {}: update diesel-kit",
            super::VERSION
        ));
    }
    let table = entries.maybe("table", table)?;
    let enumeration = entries.maybe("enum", enumeration)?;
    let sequence = entries.maybe("sequence", sequence)?;
    let view = entries.maybe("view", view)?;
    let definition = match (table, enumeration, sequence, view) {
        (Some(table), None, None, None) => Definition::Table(table),
        (None, Some(enumeration), None, None) => Definition::Enumeration(enumeration),
        (None, None, Some(sequence), None) => Definition::Sequence(sequence),
        (None, None, None, Some(view)) => Definition::View(view),
        _ => return shape("expected one of `table`, `enum`, `sequence` and `view`"),
    };
    entries.done(definition)
}

fn table(value: Value) -> Result<Table> {
    let mut entries = Entries::of(value)?;
    let table = Table {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        columns: entries.list("columns", column)?,
        primary_key: entries.maybe("primary_key", primary_key)?,
        uniques: entries.list("uniques", unique)?,
        foreign_keys: entries.list("foreign_keys", foreign_key)?,
        checks: entries.list("checks", check)?,
        exclusions: entries.list("exclusions", exclusion)?,
        indexes: entries.list("indexes", index)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(table)
}

fn enumeration(value: Value) -> Result<Enumeration> {
    let mut entries = Entries::of(value)?;
    let enumeration = Enumeration {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        variants: entries.list("variants", variant)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        removed: entries.maybe("removed", parameters)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(enumeration)
}

fn view(value: Value) -> Result<View> {
    let mut entries = Entries::of(value)?;
    let view = View {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        query: entries.required("query", sql_text)?,
        columns: entries.list("columns", column)?,
        key: entries.list("key", string)?,
        materialized: entries.flag("materialized")?,
        options: entries.maybe("with", parameters)?.unwrap_or_default(),
        indexes: entries.list("indexes", index)?,
        depends_on: entries.list("depends_on", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(view)
}

fn variant(value: Value) -> Result<Variant> {
    let mut entries = Entries::of(value)?;
    let variant = Variant {
        rust_name: entries.required("rust_name", string)?,
        label: entries.required("label", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
    };
    entries.done(variant)
}

fn column(value: Value) -> Result<Column> {
    let mut entries = Entries::of(value)?;
    let column = Column {
        field: entries.required("field", string)?,
        name: entries.required("name", string)?,
        rust_type: entries.required("type", rust_type)?,
        nullable: entries.flag("nullable")?,
        max_length: entries.maybe("max_length", number)?,
        precision: entries.maybe("precision", number)?,
        scale: entries.maybe("scale", number)?,
        sql_type: entries.maybe("sql_type", sql_text)?,
        default: entries.maybe("default", default)?,
        on_update_now: entries.flag("on_update_now")?,
        generated: entries.maybe("generated", generated)?,
        increment: entries
            .maybe("increment", |value| word(value, &[("by default", Increment::ByDefault), ("always", Increment::Always)]))?,
        sequence: entries.maybe("sequence", sequence_options)?.unwrap_or_default(),
        collation: entries.maybe("collation", sql_text)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        using: entries.maybe("using", sql_text)?,
        backfill: entries.maybe("backfill", sql_text)?,
        deprecated: entries.flag("deprecated")?,
        location: Location::default(),
    };
    entries.done(column)
}

fn integer(value: Value) -> Result<i64> {
    match value {
        Value::Number(digits) => digits.parse().or_else(|_| shape(format!("expected a whole number of 64 bits, found {digits}"))),
        other => shape(format!("expected a number, found {}", other.kind())),
    }
}

fn sequence(value: Value) -> Result<Sequence> {
    let mut entries = Entries::of(value)?;
    let sequence = Sequence {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        data_type: entries.maybe("data_type", |value| word(value, &SequenceType::ALL.map(|ty| (ty.as_str(), ty))))?,
        options: entries.maybe("options", sequence_options)?.unwrap_or_default(),
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(sequence)
}

fn sequence_options(value: Value) -> Result<SequenceOptions> {
    let mut entries = Entries::of(value)?;
    let sequence = SequenceOptions {
        start: entries.maybe("start", integer)?,
        increment: entries.maybe("increment", integer)?,
        min: entries.maybe("min", integer)?,
        max: entries.maybe("max", integer)?,
        cache: entries.maybe("cache", integer)?,
        cycle: entries.flag("cycle")?,
    };
    entries.done(sequence)
}

fn generated(value: Value) -> Result<Generated> {
    let mut entries = Entries::of(value)?;
    let generated = Generated {
        expression: entries.required("expression", sql_text)?,
        storage: entries.required("storage", |value| word(value, &[("stored", Storage::Stored), ("virtual", Storage::Virtual)]))?,
    };
    entries.done(generated)
}

/// The one entry of a tagged object.
fn tagged(value: Value) -> Result<(String, Value)> {
    match Entries::of(value)?.0 {
        mut entries if entries.len() == 1 => Ok(entries.remove(0)),
        entries => shape(format!("expected an object of one entry, found {}", entries.len())),
    }
}

fn rust_type(value: Value) -> Result<RustType> {
    if let Value::String(text) = &value {
        return Ok(match text.as_str() {
            "i16" => RustType::I16,
            "i32" => RustType::I32,
            "i64" => RustType::I64,
            "u16" => RustType::U16,
            "u32" => RustType::U32,
            "u64" => RustType::U64,
            "f32" => RustType::F32,
            "f64" => RustType::F64,
            "bool" => RustType::Bool,
            "string" => RustType::String,
            "bytes" => RustType::Bytes,
            "uuid" => RustType::Uuid,
            "date" => RustType::Date,
            "time" => RustType::Time,
            "datetime" => RustType::DateTime,
            "datetime_utc" => RustType::DateTimeUtc,
            "decimal" => RustType::Decimal,
            "json_value" => RustType::JsonValue,
            unknown => return shape(format!("unknown type `{unknown}`")),
        });
    }
    let (tag, value) = tagged(value)?;
    match tag.as_str() {
        "json" => Ok(RustType::Json(at("json", string(value))?)),
        "enum" => Ok(RustType::Enumeration(at("enum", string(value))?)),
        "array" => Ok(RustType::Array(Box::new(at("array", rust_type(value))?))),
        "vector" => Ok(RustType::Vector(at("vector", number(value))?)),
        "other" => Ok(RustType::Other(at("other", string(value))?)),
        unknown => shape(format!("unknown type `{unknown}`")),
    }
}

fn sql_text(value: Value) -> Result<SqlText> {
    if let Value::String(text) = value {
        return Ok(SqlText::any(text));
    }
    let mut entries = Entries::of(value)?;
    let text = SqlText {
        any: entries.maybe("any", string)?,
        postgres: entries.maybe("postgres", string)?,
        mysql: entries.maybe("mysql", string)?,
        mariadb: entries.maybe("mariadb", string)?,
        sqlite: entries.maybe("sqlite", string)?,
    };
    entries.done(text)
}

fn default(value: Value) -> Result<DefaultValue> {
    if let Value::String(text) = &value {
        return match text.as_str() {
            "now" => Ok(DefaultValue::Now),
            "uuid" => Ok(DefaultValue::Uuid),
            unknown => shape(format!("unknown default `{unknown}`")),
        };
    }
    let (tag, value) = tagged(value)?;
    match tag.as_str() {
        "bool" => Ok(DefaultValue::Literal(Literal::Bool(at("bool", boolean(value))?))),
        "integer" => Ok(DefaultValue::Literal(Literal::Integer(at("integer", string(value))?))),
        "decimal" => Ok(DefaultValue::Literal(Literal::Decimal(at("decimal", string(value))?))),
        "text" => Ok(DefaultValue::Literal(Literal::Text(at("text", string(value))?))),
        "json" => Ok(DefaultValue::Json(at("json", string(value))?)),
        "sql" => Ok(DefaultValue::Sql(at("sql", sql_text(value))?)),
        unknown => shape(format!("unknown default `{unknown}`")),
    }
}

fn primary_key(value: Value) -> Result<PrimaryKey> {
    let mut entries = Entries::of(value)?;
    let key = PrimaryKey {
        name: entries.maybe("name", string)?,
        fields: entries.list("fields", string)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
    };
    entries.done(key)
}

fn unique(value: Value) -> Result<Unique> {
    let mut entries = Entries::of(value)?;
    let unique = Unique {
        name: entries.maybe("name", string)?,
        fields: entries.list("fields", string)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(unique)
}

fn check(value: Value) -> Result<Check> {
    let mut entries = Entries::of(value)?;
    let check = Check {
        name: entries.maybe("name", string)?,
        field: entries.maybe("field", string)?,
        expression: entries.required("expression", sql_text)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(check)
}

fn exclusion(value: Value) -> Result<Exclusion> {
    let mut entries = Entries::of(value)?;
    let exclusion = Exclusion {
        name: entries.maybe("name", string)?,
        definition: entries.required("definition", sql_text)?,
        extension: entries.maybe("extension", string)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(exclusion)
}

fn action(value: Value) -> Result<ReferentialAction> {
    word(value, &ReferentialAction::ALL.map(|action| (action.as_str(), action)))
}

fn foreign_key(value: Value) -> Result<ForeignKey> {
    let mut entries = Entries::of(value)?;
    let key = ForeignKey {
        name: entries.maybe("name", string)?,
        fields: entries.list("fields", string)?,
        parent: entries.required("parent", string)?,
        parent_fields: entries.list("parent_fields", string)?,
        on_delete: entries.maybe("on_delete", action)?,
        on_update: entries.maybe("on_update", action)?,
        join: entries.flag("join")?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(key)
}

fn parameters(value: Value) -> Result<Vec<(String, String)>> {
    Entries::of(value)?.0.into_iter().map(|(key, value)| at(&key, string(value)).map(|value| (key.clone(), value))).collect()
}

fn settings(value: Value) -> Result<Settings> {
    let mut entries = Entries::of(value)?;
    let settings = Settings {
        postgres: entries.maybe("postgres", block)?,
        mysql: entries.maybe("mysql", block)?,
        mariadb: entries.maybe("mariadb", block)?,
        sqlite: entries.maybe("sqlite", block)?,
    };
    entries.done(settings)
}

fn block(value: Value) -> Result<Block> {
    let words = Entries::of(value)?.0.into_iter();
    words.map(|(word, value)| at(&word, setting(value)).map(|setting| (word.clone(), setting))).collect::<Result<_>>().map(Block)
}

fn setting(value: Value) -> Result<Setting> {
    match value {
        Value::Bool(true) => Ok(Setting::Flag),
        Value::String(text) => Ok(Setting::Text(text)),
        Value::Array(_) => list(value, string).map(Setting::Fields),
        Value::Object(_) => parameters(value).map(Setting::Parameters),
        other => shape(format!("expected `true`, a string, an array or an object, found {}", other.kind())),
    }
}

fn index(value: Value) -> Result<Index> {
    let mut entries = Entries::of(value)?;
    let index = Index {
        name: entries.maybe("name", string)?,
        parts: entries.list("parts", index_part)?,
        unique: entries.flag("unique")?,
        method: entries.maybe("method", string)?,
        predicate: entries.maybe("predicate", sql_text)?,
        with: entries.maybe("with", parameters)?.unwrap_or_default(),
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(index)
}

fn index_part(value: Value) -> Result<IndexPart> {
    let mut entries = Entries::of(value)?;
    let key = match (entries.maybe("field", string)?, entries.maybe("expression", sql_text)?) {
        (Some(field), None) => IndexKey::Field(field),
        (None, Some(text)) => IndexKey::Expression(text),
        _ => return shape("expected either `field` or `expression`"),
    };
    let part = IndexPart {
        key,
        length: entries.maybe("length", number)?,
        order: entries.maybe("order", |value| word(value, &[("ascending", Order::Ascending), ("descending", Order::Descending)]))?,
        nulls: entries.maybe("nulls", |value| word(value, &[("first", Nulls::First), ("last", Nulls::Last)]))?,
        operator_class: entries.maybe("operator_class", string)?,
    };
    entries.done(part)
}
