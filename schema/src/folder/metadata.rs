/// What `metadata.toml` says, in the one way that Diesel reads it.
///
/// kit always states the key: Diesel takes a file without it for `false`, and a broken file for `true`, both in silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metadata {
    /// Whether Diesel's runner, and ours where statements have no facts, wraps the folder in a transaction.
    pub run_in_transaction: bool,
}

/// Why a `metadata.toml` could not be read. The caller adds the file's name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MetadataError {
    /// A line that is not `key = value`.
    #[error("line {line}: expected `run_in_transaction = true` or `false`; Diesel ignores the whole file in silence")]
    Malformed {
        /// The line.
        line: usize,
    },
    /// The key is missing.
    #[error("it lacks `run_in_transaction = true` or `false`; Diesel takes that for `false` in silence")]
    Missing,
}

impl Metadata {
    /// Reads the file.
    ///
    /// # Errors
    /// When the file does not state `run_in_transaction`, or cannot be read as TOML's `key = value` lines.
    pub fn parse(text: &str) -> Result<Self, MetadataError> {
        let mut found = None;
        for (at, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let malformed = MetadataError::Malformed { line: at + 1 };
            let Some((key, value)) = line.split_once('=') else { return Err(malformed) };
            if key.trim().trim_matches('"') == "run_in_transaction" {
                found = match value.trim() {
                    "true" => Some(true),
                    "false" => Some(false),
                    _ => return Err(malformed),
                };
            }
        }
        found.map(|run_in_transaction| Self { run_in_transaction }).ok_or(MetadataError::Missing)
    }

    /// The file.
    #[must_use]
    pub fn to_toml(self) -> String {
        format!("run_in_transaction = {}\n", self.run_in_transaction)
    }
}
