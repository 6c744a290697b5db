//! JSON values as what they should be, with the path to one that is not.

use crate::json::{JsonError, Value};

pub(super) type Result<T> = std::result::Result<T, JsonError>;

pub(super) fn shape<T>(message: impl Into<String>) -> Result<T> {
    Err(JsonError::Shape { path: String::new(), message: message.into() })
}

/// Puts a step in front of an error's path, so that the path is only built when something is wrong.
pub(super) fn at<T>(step: &str, result: Result<T>) -> Result<T> {
    result.map_err(|error| match error {
        JsonError::Shape { path, message } => {
            let join = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            JsonError::Shape { path: format!("{step}{join}{path}"), message }
        }
        syntax => syntax,
    })
}

pub(super) fn string(value: Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(text),
        other => shape(format!("expected a string, found {}", other.kind())),
    }
}

pub(super) fn number(value: Value) -> Result<u32> {
    match value {
        Value::Number(digits) => match digits.parse() {
            Ok(number) => Ok(number),
            Err(_) => shape(format!("expected a whole number below 2^32, found {digits}")),
        },
        other => shape(format!("expected a number, found {}", other.kind())),
    }
}

pub(super) fn integer(value: Value) -> Result<i64> {
    match value {
        Value::Number(digits) => digits.parse().or_else(|_| shape(format!("expected a whole number of 64 bits, found {digits}"))),
        other => shape(format!("expected a number, found {}", other.kind())),
    }
}

pub(super) fn boolean(value: Value) -> Result<bool> {
    match value {
        Value::Bool(value) => Ok(value),
        other => shape(format!("expected a boolean, found {}", other.kind())),
    }
}

pub(super) fn list<T>(value: Value, read: fn(Value) -> Result<T>) -> Result<Vec<T>> {
    match value {
        Value::Array(values) => values.into_iter().enumerate().map(|(position, value)| at(&format!("[{position}]"), read(value))).collect(),
        other => shape(format!("expected an array, found {}", other.kind())),
    }
}

/// One of a fixed set of words.
pub(super) fn word<T: Copy>(value: Value, words: &[(&str, T)]) -> Result<T> {
    let text = string(value)?;
    match words.iter().find(|(word, _)| *word == text) {
        Some((_, meaning)) => Ok(*meaning),
        None => shape(format!("unknown word `{text}`")),
    }
}

/// An object whose entries are taken one by one; what is left over is an error.
pub(super) struct Entries(pub(super) Vec<(String, Value)>);

impl Entries {
    pub(super) fn of(value: Value) -> Result<Self> {
        match value {
            Value::Object(entries) => Ok(Self(entries)),
            other => shape(format!("expected an object, found {}", other.kind())),
        }
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        let position = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.remove(position).1)
    }

    pub(super) fn maybe<T>(&mut self, key: &str, read: fn(Value) -> Result<T>) -> Result<Option<T>> {
        self.take(key).map(|value| at(key, read(value))).transpose()
    }

    pub(super) fn required<T>(&mut self, key: &str, read: fn(Value) -> Result<T>) -> Result<T> {
        match self.maybe(key, read)? {
            Some(value) => Ok(value),
            None => shape(format!("`{key}` is missing")),
        }
    }

    pub(super) fn flag(&mut self, key: &str) -> Result<bool> {
        Ok(self.maybe(key, boolean)?.unwrap_or(false))
    }

    pub(super) fn list<T>(&mut self, key: &str, read: fn(Value) -> Result<T>) -> Result<Vec<T>> {
        self.take(key).map_or(Ok(Vec::new()), |value| at(key, list(value, read)))
    }

    pub(super) fn done<T>(self, value: T) -> Result<T> {
        match self.0.first() {
            None => Ok(value),
            Some((key, _)) => shape(format!("unknown key `{key}`")),
        }
    }
}
