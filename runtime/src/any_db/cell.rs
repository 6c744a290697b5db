use diesel::deserialize;

/// One value of a SQLite row, taken out of the library's memory.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// An integer.
    Integer(i64),
    /// A float.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Cell {
    /// What SQLite calls the storage class.
    fn class(&self) -> &'static str {
        match self {
            Self::Integer(_) => "an integer",
            Self::Real(_) => "a real number",
            Self::Text(_) => "text",
            Self::Blob(_) => "a blob",
        }
    }

    /// The error for a value that is not what the column's type says. Tables that are not STRICT may hold anything.
    pub(crate) fn mismatch<T>(&self, wanted: &str) -> deserialize::Result<T> {
        Err(format!("SQLite holds {} where {wanted} was expected; is the table STRICT?", self.class()).into())
    }

    pub(crate) fn text(&self, wanted: &str) -> deserialize::Result<&str> {
        match self {
            Self::Text(text) => Ok(text),
            other => other.mismatch(wanted),
        }
    }

    pub(crate) fn blob(&self, wanted: &str) -> deserialize::Result<&[u8]> {
        match self {
            Self::Blob(bytes) => Ok(bytes),
            other => other.mismatch(wanted),
        }
    }
}
