use std::fmt;

/// A migration's version, as Diesel reads it from the folder's name: what stands before the first `_`, without dashes.
///
/// Versions are compared as text, as Diesel compares them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(String);

impl Version {
    /// The version of a folder's name.
    ///
    /// ```
    /// use diesel_kit_schema::folder::Version;
    ///
    /// assert_eq!(Version::of_folder("2026-11-20-093000_add_documents").as_str(), "20261120093000");
    /// ```
    #[must_use]
    pub fn of_folder(name: &str) -> Self {
        Self(name.split('_').next().unwrap_or_default().replace('-', ""))
    }

    /// A version as history and flags spell it.
    #[must_use]
    pub fn new(version: impl Into<String>) -> Self {
        Self(version.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
