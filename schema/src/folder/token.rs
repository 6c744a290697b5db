use std::ops::Range;

use super::SplitError;
use crate::dialect::lexing;
use crate::folder::lexing::Lexing;
use crate::target::Dialect;

/// What a stretch of SQL text is. Tokens put together again are the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// White space.
    Space,
    /// A comment that the server does not run.
    Comment,
    /// An unquoted word or number.
    Word,
    /// A string or a quoted name, with its quotes.
    Quoted,
    /// One `;`.
    Semicolon,
    /// Any other character, and comments that MySQL and MariaDB run (`/*! .. */`).
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) range: Range<usize>,
}

/// Cuts SQL text into tokens as the server of this dialect reads it.
pub(crate) fn tokens(dialect: Dialect, text: &str) -> Result<Vec<Token>, SplitError> {
    tokens_of(lexing(dialect), text)
}

/// As [`tokens`], for one who knows how the server reads.
pub(crate) fn tokens_of(lexing: &Lexing, text: &str) -> Result<Vec<Token>, SplitError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let (kind, length) = next(lexing, rest).map_err(|open| SplitError::Open { what: open, line: line_of(text, at) })?;
        tokens.push(Token { kind, range: at..at + length });
        at += length;
    }
    Ok(tokens)
}

/// Whether a text holds no statement. What is never closed is something.
pub(super) fn is_blank(dialect: Dialect, text: &str) -> bool {
    let lexing = lexing(dialect);
    let mut rest = text;
    while !rest.is_empty() {
        match next(lexing, rest) {
            Ok((TokenKind::Space | TokenKind::Comment | TokenKind::Semicolon, length)) => rest = &rest[length..],
            Ok((TokenKind::Word | TokenKind::Quoted | TokenKind::Other, _)) | Err(_) => return false,
        }
    }
    true
}

/// The line of a byte, counted from 1.
pub(super) fn line_of(text: &str, at: usize) -> u32 {
    newlines(&text[..at]).saturating_add(1)
}

pub(super) fn newlines(text: &str) -> u32 {
    u32::try_from(text.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX)
}

/// Kind and length in bytes of the first token of a text that is not empty; or what is never closed.
fn next(lexing: &Lexing, rest: &str) -> Result<(TokenKind, usize), &'static str> {
    let first = rest.chars().next().unwrap_or_default();
    Ok(match first {
        _ if is_space(first) => (TokenKind::Space, run(rest, is_space)),
        ';' => (TokenKind::Semicolon, 1),
        '-' if is_line_comment(lexing, rest) => (TokenKind::Comment, to_line_end(rest)),
        '#' if lexing.hash_comments => (TokenKind::Comment, to_line_end(rest)),
        '/' if rest.starts_with("/*") => block_comment(lexing, rest)?,
        '\'' => (TokenKind::Quoted, quoted(rest, '\'', lexing.backslash_escapes).ok_or("string")?),
        '"' if lexing.double_quoted_strings => (TokenKind::Quoted, quoted(rest, '"', lexing.backslash_escapes).ok_or("string")?),
        '"' => (TokenKind::Quoted, quoted(rest, '"', false).ok_or("quoted name")?),
        '`' if lexing.backtick_names => (TokenKind::Quoted, quoted(rest, '`', false).ok_or("quoted name")?),
        '[' if lexing.bracket_names => (TokenKind::Quoted, rest.find(']').ok_or("quoted name")? + 1),
        'e' | 'E' if lexing.escape_strings && rest[1..].starts_with('\'') => {
            (TokenKind::Quoted, 1 + quoted(&rest[1..], '\'', true).ok_or("string")?)
        }
        '$' if lexing.dollar_quotes => match dollar_tag(rest) {
            Some(tag) => {
                let closing = rest[tag.len()..].find(tag).ok_or("dollar-quoted string")?;
                (TokenKind::Quoted, closing + 2 * tag.len())
            }
            None => (TokenKind::Other, 1),
        },
        _ if is_word(first) => (TokenKind::Word, run(rest, |c| is_word(c) || c == '$')),
        _ => (TokenKind::Other, first.len_utf8()),
    })
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c')
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii()
}

fn run(rest: &str, is: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !is(c)).unwrap_or(rest.len())
}

fn to_line_end(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

/// MySQL and MariaDB take `--` for a comment only before white space: `5--2` is seven there.
fn is_line_comment(lexing: &Lexing, rest: &str) -> bool {
    let Some(behind) = rest.strip_prefix("--") else { return false };
    !lexing.dashes_need_space || behind.chars().next().is_none_or(|c| c.is_whitespace() || c.is_control())
}

/// PostgreSQL nests comments. SQLite lets the last one stand open. MySQL and MariaDB run what stands in `/*!` and `/*M!`.
fn block_comment(lexing: &Lexing, rest: &str) -> Result<(TokenKind, usize), &'static str> {
    if !lexing.nested_comments {
        let runs = lexing.executable_comments.iter().any(|start| rest.starts_with(start));
        let length = match rest[2..].find("*/") {
            Some(at) => at + 4,
            None if lexing.unclosed_comments => rest.len(),
            None => return Err("comment"),
        };
        return Ok((if runs { TokenKind::Other } else { TokenKind::Comment }, length));
    }
    let bytes = rest.as_bytes();
    let (mut depth, mut at) = (0_u32, 0);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return Ok((TokenKind::Comment, at));
        }
    }
    Err("comment")
}

/// The length of a quoted text with its quotes: a doubled quote is one of the text's own, as is one behind a backslash where those count.
fn quoted(rest: &str, quote: char, backslash: bool) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if backslash && c == '\\' {
            chars.next();
        } else if c == quote && chars.next_if(|(_, next)| *next == quote).is_none() {
            return Some(at + quote.len_utf8());
        }
    }
    None
}

/// The `$tag$` at the start of a text.
fn dollar_tag(rest: &str) -> Option<&str> {
    let end = rest[1..].find('$')? + 1;
    let name = &rest[1..end];
    let names = name.chars().all(is_word) && !name.starts_with(|c: char| c.is_ascii_digit());
    names.then(|| &rest[..=end])
}
