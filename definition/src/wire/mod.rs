//! Definitions as JSON: the version first, absent options left out, locations never written.

mod partition;
mod read;
mod write;

use crate::Definition;
use crate::json::{JsonError, Value};

/// The version that this crate writes. Older ones stay readable forever.
const VERSION: u32 = 1;

impl Definition {
    /// The definition as compact JSON, the same bytes for equal definitions.
    #[must_use]
    pub fn to_json(&self) -> String {
        let (key, value) = match self {
            Self::Table(table) => ("table", write::table(table)),
            Self::Enumeration(enumeration) => ("enum", write::enumeration(enumeration)),
            Self::Namespace(namespace) => ("namespace", write::namespace(namespace)),
            Self::Extension(extension) => ("extension", write::extension(extension)),
            Self::Domain(domain) => ("domain", write::domain(domain)),
            Self::Sequence(sequence) => ("sequence", write::sequence(sequence)),
            Self::View(view) => ("view", write::view(view)),
        };
        Value::Object(vec![("version".to_owned(), Value::number(VERSION)), (key.to_owned(), value)]).to_string()
    }

    /// Reads what [`Definition::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// [`JsonError::Syntax`] where the text is not JSON; [`JsonError::Shape`] where it is not a definition, or one of a version
    /// that a newer diesel-kit wrote.
    pub fn from_json(text: &str) -> Result<Self, JsonError> {
        read::definition(Value::parse(text)?)
    }
}
