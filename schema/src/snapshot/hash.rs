use std::fmt;
use std::io::{BufWriter, Write as _};
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::canonical::Canonical;
use crate::model::Schema;
use crate::wire::schema::{ColumnOrder, WireState};

/// The name of a state of a schema: SHA-256 over its canonical JSON, columns by name, as 64 hex digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StateHash(String);

impl StateHash {
    /// The name of this state.
    #[must_use]
    pub fn of(schema: &Canonical<Schema>) -> Self {
        schema.hash_or(Self::make).clone()
    }

    fn make(schema: &Schema) -> Self {
        // JSON comes in small pieces, and a hash wants large ones.
        let mut writer = BufWriter::new(Hasher(Sha256::new()));
        // Writing into a hash cannot fail, and the wire types hold nothing that JSON cannot.
        let _ = serde_json::to_writer(&mut writer, &WireState::new(schema, ColumnOrder::ByName)).map(|()| writer.flush());
        Self(hex(&writer.get_mut().0.finalize_reset()))
    }

    /// The 64 hex digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StateHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not 64 hex digits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a state's hash: that is 64 hex digits")]
pub struct HashError(String);

impl FromStr for StateHash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        hex_digits(text.to_owned()).map(Self)
    }
}

/// A hash as a file spells it, in lower case.
pub(crate) fn hex_digits(mut text: String) -> Result<String, HashError> {
    if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        text.make_ascii_lowercase();
        Ok(text)
    } else {
        Err(HashError(text))
    }
}

struct Hasher(Sha256);

impl std::io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Bytes as lower-case hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]).map(char::from).collect()
}
