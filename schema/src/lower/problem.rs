use std::fmt;

use diesel_kit_definition::Location;

use crate::target::Target;

/// Something in a definition that does not work, for the person who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it is written.
    pub location: Location,
    /// What it is about: `table` or `table.column`.
    pub object: String,
    /// What is wrong, in a sentence without its full stop.
    pub message: String,
    /// The way out.
    pub help: Option<String>,
}

/// Something that a target does without, said so that nobody is surprised.
pub type Note = Problem;

impl Problem {
    pub(crate) fn at(location: &Location, object: impl Into<String>, message: impl Into<String>) -> Self {
        Self { location: location.clone(), object: object.into(), message: message.into(), help: None }
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn namespace(location: &Location, object: &str, target: &Target) -> Self {
        Self::at(location, object, format!("{} has no schemas (namespaces)", target.name())).with_help("leave `schema` out for this target")
    }

    pub(crate) fn location_key(&self) -> (&str, u32, u32) {
        (&self.location.file, self.location.line, self.location.column)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.location, self.object, self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}
