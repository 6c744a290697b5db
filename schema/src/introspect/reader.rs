//! Reads SQL that a server holds: words, names and what stands in parentheses, in order.

use crate::folder::token::{Token, TokenKind, tokens};
use crate::target::Dialect;

/// A place in a SQL text. Space and comments are skipped; a quoted name is unquoted.
pub(crate) struct Reader<'a> {
    dialect: Dialect,
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
}

impl<'a> Reader<'a> {
    /// `None` for a text in which a quote or a comment is never closed.
    pub(crate) fn new(dialect: Dialect, text: &'a str) -> Option<Self> {
        let mut tokens = tokens(dialect, text).ok()?;
        tokens.retain(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment));
        Some(Self { dialect, text, tokens, at: 0 })
    }

    pub(crate) fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// The next token as it stands; empty at the end.
    pub(crate) fn peek(&self) -> &'a str {
        self.tokens.get(self.at).map_or("", |token| &self.text[token.range.clone()])
    }

    /// Whether the next token is one of these words, unquoted, in any case.
    pub(crate) fn is_any(&self, words: &[&str]) -> bool {
        let kind = self.tokens.get(self.at).map(|token| token.kind);
        kind == Some(TokenKind::Word) && words.iter().any(|word| self.peek().eq_ignore_ascii_case(word))
    }

    /// Takes these words if they come next, all or none.
    pub(crate) fn take(&mut self, words: &[&str]) -> bool {
        let start = self.at;
        for word in words {
            if !self.is_any(&[word]) {
                self.at = start;
                return false;
            }
            self.at += 1;
        }
        true
    }

    /// Takes this character if it comes next.
    pub(crate) fn symbol(&mut self, symbol: &str) -> bool {
        let found = self.peek() == symbol;
        self.at += usize::from(found);
        found
    }

    /// Takes one token, whatever it is; what stands in parentheses is one.
    pub(crate) fn skip(&mut self) {
        if self.peek() != "(" || self.parenthesised().is_none() {
            self.at += 1;
        }
    }

    /// Takes a name, without its quotes.
    pub(crate) fn name(&mut self) -> Option<String> {
        let token = self.tokens.get(self.at)?;
        if !matches!(token.kind, TokenKind::Word | TokenKind::Quoted) {
            return None;
        }
        self.at += 1;
        Some(unquoted(&self.text[token.range.clone()]))
    }

    /// Takes what stands between the parenthesis that comes next and its other half.
    pub(crate) fn parenthesised(&mut self) -> Option<&'a str> {
        let start = self.tokens.get(self.at).filter(|_| self.peek() == "(")?.range.end;
        let mut depth = 0_u32;
        for at in self.at..self.tokens.len() {
            let range = self.tokens[at].range.clone();
            match &self.text[range.clone()] {
                "(" => depth += 1,
                ")" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                self.at = at + 1;
                return Some(self.text[start..range.start].trim());
            }
        }
        None
    }

    /// Takes names in parentheses; `None` where something else stands there.
    pub(crate) fn names(&mut self) -> Option<Vec<String>> {
        let start = self.at;
        let inside = self.parenthesised()?;
        let names: Option<Vec<_>> = items(self.dialect, inside)
            .into_iter()
            .map(|item| {
                let mut reader = Reader::new(self.dialect, item)?;
                reader.name().filter(|_| reader.is_at_end())
            })
            .collect();
        if names.is_none() {
            self.at = start;
        }
        names
    }

    /// Where the next token begins, in bytes.
    pub(crate) fn here(&self) -> usize {
        self.tokens.get(self.at).map_or(self.text.len(), |token| token.range.start)
    }

    /// The text from a place to the end of the last token that was taken.
    pub(crate) fn since(&self, start: usize) -> &'a str {
        let end = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(start, |token| token.range.end);
        self.text.get(start..end).unwrap_or_default().trim()
    }

    /// All that is left, without a semicolon at the end.
    pub(crate) fn rest(&self) -> &'a str {
        self.text[self.here()..].trim().trim_end_matches(';').trim_end()
    }
}

/// The parts of a text between commas, those in parentheses and quotes aside.
pub(crate) fn items(dialect: Dialect, text: &str) -> Vec<&str> {
    let Ok(tokens) = tokens(dialect, text) else { return vec![text.trim()] };
    let (mut depth, mut start) = (0_i32, 0);
    let mut items = Vec::new();
    for token in tokens {
        match &text[token.range.clone()] {
            "(" => depth += 1,
            ")" => depth -= 1,
            "," if depth == 0 => {
                items.push(text[start..token.range.start].trim());
                start = token.range.end;
            }
            _ => {}
        }
    }
    items.push(text[start..].trim());
    items.retain(|item| !item.is_empty());
    items
}

pub(super) fn unquoted(text: &str) -> String {
    let quote = match text.chars().next() {
        Some(quote @ ('"' | '`' | '\'')) => quote,
        Some('[') => return text[1..].trim_end_matches(']').to_owned(),
        _ => return text.to_owned(),
    };
    let inside = text[1..].strip_suffix(quote).unwrap_or(&text[1..]);
    inside.replace(&format!("{quote}{quote}"), &quote.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_parentheses_is_taken_whole() {
        let mut reader = Reader::new(Dialect::Sqlite, "CHECK (a IN (')', \"(\")) -- )\n NOT NULL").unwrap();
        assert!(reader.take(&["check"]));
        assert_eq!(reader.parenthesised(), Some("a IN (')', \"(\")"));
        assert!(!reader.take(&["not", "deferrable"]));
        assert!(reader.take(&["not", "null"]) && reader.is_at_end());
    }

    #[test]
    fn names_lose_their_quotes() {
        let mut reader = Reader::new(Dialect::Sqlite, "(\"a\"\"b\", `c`, [d e], f)").unwrap();
        assert_eq!(reader.names().unwrap(), ["a\"b", "c", "d e", "f"]);
        assert_eq!(items(Dialect::Sqlite, "a(1, 2), ',', b"), ["a(1, 2)", "','", "b"]);
    }
}
