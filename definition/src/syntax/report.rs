use std::fmt;

use proc_macro2::{Span, TokenStream};

use crate::Location;

/// One mistake in an annotated item, at its token.
#[derive(Debug, Clone)]
pub struct SyntaxError {
    /// The token.
    pub span: Span,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl SyntaxError {
    /// The error as a `compile_error!` at its token.
    #[must_use]
    pub fn to_compile_error(&self) -> TokenStream {
        syn::Error::new(self.span, self).to_compile_error()
    }

    /// Line and column in the file that the tokens were read from, both from 1.
    #[must_use]
    pub fn location(&self, file: &str) -> Location {
        locate(file, self.span)
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for SyntaxError {}

pub(super) fn locate(file: &str, span: Span) -> Location {
    let start = span.start();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Location { file: file.to_owned(), line: count(start.line), column: count(start.column).saturating_add(1) }
}

/// Collects every mistake of one item, and knows which file it stands in.
pub(super) struct Report<'a> {
    /// Empty in the derive, whose definitions carry no places.
    file: &'a str,
    pub(super) errors: Vec<SyntaxError>,
}

impl<'a> Report<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self { file, errors: Vec::new() }
    }

    pub(super) fn location(&self, span: Span) -> Location {
        if self.file.is_empty() { Location::default() } else { locate(self.file, span) }
    }

    pub(super) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(SyntaxError { span, message: message.into(), help: None });
    }

    pub(super) fn error_with_help(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.errors.push(SyntaxError { span, message: message.into(), help: Some(help.into()) });
    }

    /// A word that is none of the known ones. `what` is `action`, or `key in #[table(..)]`.
    pub(super) fn unknown(&mut self, span: Span, what: &str, word: &str, known: &[&str]) {
        let list = known.join("`, `");
        let help = match nearest(word, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`? Known: `{list}`"),
            None => format!("known: `{list}`"),
        };
        let message = match what.split_once(" in ") {
            Some((what, place)) => format!("unknown {what} `{word}` in {place}"),
            None => format!("unknown {what} `{word}`"),
        };
        self.error_with_help(span, message, help);
    }

    /// A field that the struct does not have.
    pub(super) fn missing_field(&mut self, span: Span, field: &str, fields: &[String]) {
        let message = format!("there is no field `{field}`");
        match nearest(field, fields.iter().map(String::as_str)) {
            Some(near) => self.error_with_help(span, message, format!("did you mean `{near}`?")),
            None => self.error_with_help(span, message, "attributes name fields by their Rust names"),
        }
    }
}

/// The candidate that differs in the fewest letters, if it is near enough to be meant.
fn nearest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let limit = (word.chars().count() / 3).max(1);
    candidates.map(|candidate| (distance(word, candidate), candidate)).filter(|(edits, _)| *edits <= limit).min().map(|(_, near)| near)
}

/// The number of letters to insert, delete, change or swap with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let mut before_last = vec![0; to.len() + 1];
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for i in 0..from.len() {
        let mut row = vec![i + 1; to.len() + 1];
        for j in 0..to.len() {
            let changed = last[j] + usize::from(from[i] != to[j]);
            row[j + 1] = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && from[i] == to[j - 1] && from[i - 1] == to[j] {
                row[j + 1] = row[j + 1].min(before_last[j - 1] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_suggested() {
        let known = ["name", "max_length", "scale"];
        for (word, expected) in
            [("max_lenght", Some("max_length")), ("nam", Some("name")), ("scael", Some("scale")), ("zzz", None), ("length", None)]
        {
            assert_eq!(nearest(word, known.into_iter()), expected, "{word}");
        }
    }
}
