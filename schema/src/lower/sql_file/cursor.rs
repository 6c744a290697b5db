use crate::folder::{Token, TokenKind, tokens};
use crate::target::Dialect;

/// The words of one statement, one after the other.
pub(super) struct Cursor<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(dialect: Dialect, text: &'a str) -> Self {
        // It was split before, so that everything in it is closed.
        let mut tokens = tokens(dialect, text).unwrap_or_default();
        tokens.retain(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment));
        Self { text, tokens, at: 0 }
    }

    pub(super) fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.at).map(|token| &self.text[token.range.clone()])
    }

    pub(super) fn next(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.at += 1;
        Some(word)
    }

    /// Steps over these words, or over nothing.
    pub(super) fn skip(&mut self, words: &[&str]) -> bool {
        let here = self.tokens[self.at..].iter().map(|token| &self.text[token.range.clone()]);
        let is = here.take(words.len()).zip(words).filter(|(here, word)| here.eq_ignore_ascii_case(word)).count() == words.len();
        self.at += if is { words.len() } else { 0 };
        is
    }

    /// Where the next token begins, in bytes.
    pub(super) fn place(&self) -> usize {
        self.tokens.get(self.at).map_or(self.text.len(), |token| token.range.start)
    }

    /// A name with its schema; unquoted parts as `fold` has them.
    pub(super) fn name(&mut self, fold: impl Fn(&str) -> String) -> Option<(Option<String>, String)> {
        let mut part = || {
            let token = self.tokens.get(self.at)?;
            let word = &self.text[token.range.clone()];
            let name = match token.kind {
                TokenKind::Word => fold(word),
                TokenKind::Quoted => unquoted(word)?,
                TokenKind::Space | TokenKind::Comment | TokenKind::Semicolon | TokenKind::Other => return None,
            };
            self.at += 1;
            Some(name)
        };
        let first = part()?;
        if self.peek() != Some(".") {
            return Some((None, first));
        }
        self.at += 1;
        let mut part = || {
            let token = self.tokens.get(self.at)?;
            let word = &self.text[token.range.clone()];
            let name = if token.kind == TokenKind::Quoted { unquoted(word)? } else { fold(word) };
            self.at += 1;
            Some(name)
        };
        Some((Some(first), part()?))
    }
}

/// A name without its quotes; `None` for a string.
fn unquoted(word: &str) -> Option<String> {
    let inside = word.get(1..word.len() - 1)?;
    match word.chars().next()? {
        quote @ ('"' | '`') => Some(inside.replace(&String::from(quote).repeat(2), &String::from(quote))),
        '[' => Some(inside.to_owned()),
        _ => None,
    }
}
