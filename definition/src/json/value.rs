/// A JSON value. Objects keep the order of their entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number in the digits that it was written with.
    Number(String),
    /// A text, unescaped.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// Keys and values, in the order written.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A text.
    #[must_use]
    pub fn string(text: impl Into<String>) -> Self {
        Self::String(text.into())
    }

    /// A whole number.
    #[must_use]
    pub fn number(number: u32) -> Self {
        Self::Number(number.to_string())
    }

    /// An object of one entry.
    #[must_use]
    pub fn tagged(key: &str, value: Value) -> Self {
        Self::Object(vec![(key.to_owned(), value)])
    }

    /// What kind of value this is, for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}
