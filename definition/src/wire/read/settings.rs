//! What is said to one server, and SQL in the words of each.

use super::entries::{Entries, Result, at, list, shape, string};
use super::index::parameters;
use super::partition::partitioning;
use crate::json::Value;
use crate::settings::PARTITION_BY;
use crate::{Block, Setting, Settings, SqlText};

pub(super) fn settings(value: Value) -> Result<Settings> {
    let mut entries = Entries::of(value)?;
    let settings = Settings {
        postgres: entries.maybe("postgres", block)?,
        mysql: entries.maybe("mysql", block)?,
        mariadb: entries.maybe("mariadb", block)?,
        sqlite: entries.maybe("sqlite", block)?,
    };
    entries.done(settings)
}

pub(super) fn block(value: Value) -> Result<Block> {
    let words = Entries::of(value)?.0.into_iter();
    let read = |word: &str, value| match word {
        PARTITION_BY => partitioning(value).map(|partitioning| Setting::Partitioning(Box::new(partitioning))),
        _ => setting(value),
    };
    words.map(|(word, value)| at(&word, read(&word, value)).map(|setting| (word.clone(), setting))).collect::<Result<_>>().map(Block)
}

pub(super) fn setting(value: Value) -> Result<Setting> {
    match value {
        Value::Bool(true) => Ok(Setting::Flag),
        Value::String(text) => Ok(Setting::Text(text)),
        Value::Array(_) => list(value, string).map(Setting::Fields),
        Value::Object(_) => parameters(value).map(Setting::Parameters),
        other => shape(format!("expected `true`, a string, an array or an object, found {}", other.kind())),
    }
}

pub(super) fn sql_text(value: Value) -> Result<SqlText> {
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
