use std::fmt;

/// The name of a table or a type, with its schema (namespace) where it is not the default one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectName {
    /// The schema; `None` for the connection's default.
    pub schema: Option<String>,
    /// The name within the schema.
    pub name: String,
}

impl ObjectName {
    /// A name in the default schema.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { schema: None, name: name.into() }
    }

    /// A name in a schema.
    #[must_use]
    pub fn in_schema(schema: Option<&str>, name: impl Into<String>) -> Self {
        Self { schema: schema.map(str::to_owned), name: name.into() }
    }

    /// Reads `name` or `schema.name`, as messages and flags spell it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        match text.split_once('.') {
            Some((schema, name)) => Self::in_schema(Some(schema), name),
            None => Self::new(text),
        }
    }

    /// Another name in the same schema.
    #[must_use]
    pub fn sibling(&self, name: impl Into<String>) -> Self {
        Self { schema: self.schema.clone(), name: name.into() }
    }
}

/// As messages and flags spell it: `name` or `schema.name`, unquoted.
impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.schema {
            Some(schema) => write!(f, "{schema}.{}", self.name),
            None => f.write_str(&self.name),
        }
    }
}
