use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::SplitError;
use super::token::{Token, TokenKind, tokens};
use crate::snapshot::{HashError, hex_digits};
use crate::target::Dialect;

/// The name of a statement in migration.json: SHA-256 over its text, as 64 hex digits.
///
/// Comments, line ends and layout do not count: outside quotes, a run of white space and comments is one space, and none at the ends.
/// What stands in quotes counts to the letter, with LF for CR LF, which git may have written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatementHash(String);

impl StatementHash {
    /// The hash of one statement's text, without its semicolon.
    ///
    /// ```
    /// use diesel_kit_schema::{Dialect, folder::StatementHash};
    ///
    /// let plain = StatementHash::of(Dialect::Sqlite, "DROP TABLE t").unwrap();
    /// assert_eq!(StatementHash::of(Dialect::Sqlite, "DROP /* really */\r\n  TABLE t\n"), Ok(plain));
    /// ```
    ///
    /// # Errors
    /// When a quote or a comment is never closed.
    pub fn of(dialect: Dialect, text: &str) -> Result<Self, SplitError> {
        Ok(Self::of_tokens(text, &tokens(dialect, text)?))
    }

    pub(super) fn of_tokens(text: &str, tokens: &[Token]) -> Self {
        let mut plain = String::with_capacity(text.len());
        let mut space = false;
        for token in tokens {
            let part = &text[token.range.clone()];
            match token.kind {
                TokenKind::Space | TokenKind::Comment => space = !plain.is_empty(),
                TokenKind::Word | TokenKind::Quoted | TokenKind::Semicolon | TokenKind::Other => {
                    if space {
                        plain.push(' ');
                        space = false;
                    }
                    if part.contains('\r') { plain.push_str(&part.replace("\r\n", "\n")) } else { plain.push_str(part) }
                }
            }
        }
        Self(crate::snapshot::hex(&Sha256::digest(plain)))
    }

    /// The 64 hex digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for StatementHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for StatementHash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for StatementHash {
    type Error = HashError;

    fn try_from(text: String) -> Result<Self, HashError> {
        hex_digits(text).map(Self)
    }
}
