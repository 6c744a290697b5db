use std::ops::Range;

use super::body::Body;
use super::token::{TokenKind, line_of, newlines, tokens};
use crate::dialect::lexing;
use crate::target::Dialect;

/// One statement of a SQL text, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The text without the semicolon at its end, and without the space and comments around it.
    pub text: &'a str,
    /// Where it stands in the whole text, in bytes.
    pub range: Range<usize>,
    /// The line that it begins on, counted from 1.
    pub line: u32,
}

/// Why a SQL text could not be cut into statements. The caller adds the file's name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SplitError {
    /// A quote or a comment is never closed.
    #[error("line {line}: the {what} that begins here is never closed")]
    Open {
        /// What it is.
        what: &'static str,
        /// The line that it begins on.
        line: u32,
    },
    /// `DELIMITER`, which only the command line client understands.
    #[error(
        "line {line}: DELIMITER is a command of the `mysql` client, not of the server: leave it out, bodies between BEGIN and END are kept whole"
    )]
    Delimiter {
        /// The line that it stands on.
        line: u32,
    },
}

/// Cuts the text of an `up.sql` or `down.sql` into statements.
///
/// Strings, quoted names, dollar quotes, comments and the bodies of triggers and routines are kept whole.
///
/// ```
/// use diesel_kit_schema::{Dialect, folder};
///
/// let statements = folder::split(Dialect::Sqlite, "-- two\nSELECT ';';\nSELECT 2").unwrap();
/// assert_eq!(statements[0].text, "SELECT ';'");
/// assert_eq!((statements[1].text, statements[1].line), ("SELECT 2", 3));
/// ```
///
/// # Errors
/// When a quote or a comment is never closed, or `DELIMITER` begins a statement.
pub fn split(dialect: Dialect, text: &str) -> Result<Vec<Statement<'_>>, SplitError> {
    let lexing = lexing(dialect);
    let mut statements = Vec::new();
    let mut body = Body::new(lexing.bodies);
    // Lines are counted on from the statement before.
    let (mut line, mut counted) = (1, 0);
    let mut finish = |range: Range<usize>| {
        line += newlines(&text[counted..range.start]);
        counted = range.start;
        statements.push(Statement { text: &text[range.clone()], range, line });
    };
    let mut open: Option<Range<usize>> = None;
    for token in tokens(dialect, text)? {
        let word = &text[token.range.clone()];
        match token.kind {
            TokenKind::Space | TokenKind::Comment => continue,
            TokenKind::Semicolon if body.ends_at_semicolon() => {
                open.take().into_iter().for_each(&mut finish);
                body = Body::new(lexing.bodies);
                continue;
            }
            TokenKind::Word if open.is_none() && lexing.delimiter_command && word.eq_ignore_ascii_case("delimiter") => {
                return Err(SplitError::Delimiter { line: line_of(text, token.range.start) });
            }
            TokenKind::Word | TokenKind::Quoted | TokenKind::Semicolon | TokenKind::Other => {}
        }
        body.see(token.kind, word);
        open = Some(open.map_or(token.range.clone(), |range| range.start..token.range.end));
    }
    open.into_iter().for_each(&mut finish);
    Ok(statements)
}
