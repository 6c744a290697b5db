use std::fmt;

/// A place in source: file, line and column, both counted from 1.
///
/// A definition read back from JSON has no place: its file is empty. Places never take part in comparing definitions.
#[derive(Debug, Clone, Default)]
pub struct Location {
    /// The file, relative to the project, with forward slashes; empty when unknown.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Location {
    /// Whether the place is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.file.is_empty()
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_known() { write!(f, "{}:{}:{}", self.file, self.line, self.column) } else { f.write_str("(compiled)") }
    }
}

// Two definitions that say the same are equal wherever they stand.
impl PartialEq for Location {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Location {}
