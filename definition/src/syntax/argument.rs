use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::item::{content, is_punct, take_attributes};
use super::report::Report;
use super::tokens::plain;
use crate::Literal;

/// One part of an attribute between commas: `primary_key`, `name = "x"`, `index(a, b)`, `"x > 0"`.
#[derive(Debug)]
pub(super) struct Argument {
    /// What stands before `=`.
    pub(super) key: Option<(String, Span)>,
    pub(super) value: Value,
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) enum Value {
    Literal(Literal),
    /// A name or a path, without spaces.
    Name(String),
    /// A name or a path with arguments in parentheses.
    Call(String, Vec<Argument>),
    /// Tokens of a type, for `rust_type` alone.
    Type(Vec<TokenTree>),
}

/// The arguments of every `#[name(..)]` among these attributes.
pub(super) fn of_attributes(report: &mut Report<'_>, attributes: &mut Vec<Group>, name: &str) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for tokens in take_attributes(report, attributes, name) {
        parse_into(report, tokens, &mut arguments);
    }
    arguments
}

/// Splits at commas first, so that a mistake in one argument leaves the others readable.
fn parse_into(report: &mut Report<'_>, tokens: TokenStream, arguments: &mut Vec<Argument>) {
    let mut piece: Vec<TokenTree> = Vec::new();
    // Commas between the angle brackets of a type do not end an argument.
    let mut angles = 0_usize;
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => angles += 1,
                '>' => angles = angles.saturating_sub(1),
                ',' if angles == 0 => {
                    if piece.is_empty() {
                        report.error(punct.span(), "expected an option before `,`");
                    }
                    arguments.extend(argument(report, std::mem::take(&mut piece)));
                    continue;
                }
                _ => {}
            }
        }
        piece.push(token);
    }
    arguments.extend(argument(report, piece));
}

fn argument(report: &mut Report<'_>, mut tokens: Vec<TokenTree>) -> Option<Argument> {
    let span = tokens.first()?.span();
    let has_key = matches!(tokens.as_slice(), [TokenTree::Ident(_), equals, ..] if is_punct(equals, '='));
    if !has_key {
        return Some(Argument { key: None, value: value(report, tokens)?, span });
    }
    let rest = tokens.split_off(2);
    let Some(TokenTree::Ident(key)) = tokens.first() else { return None };
    let name = plain(key);
    let at = rest.first().map_or(span, TokenTree::span);
    if rest.is_empty() {
        report.error(span, format!("`{name} =` has no value"));
    }
    let value = if name == "rust_type" { Value::Type(rest) } else { value(report, rest)? };
    Some(Argument { key: Some((name, span)), value, span: at })
}

fn value(report: &mut Report<'_>, mut tokens: Vec<TokenTree>) -> Option<Value> {
    match tokens.as_slice() {
        [] => return None,
        [TokenTree::Literal(literal)] => return self::literal(report, literal, ""),
        [minus, TokenTree::Literal(literal)] if is_punct(minus, '-') => return self::literal(report, literal, "-"),
        [TokenTree::Ident(word)] if word == "true" => return Some(Value::Literal(Literal::Bool(true))),
        [TokenTree::Ident(word)] if word == "false" => return Some(Value::Literal(Literal::Bool(false))),
        // A literal that a macro_rules fragment captured.
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => return value(report, group.stream().into_iter().collect()),
        [TokenTree::Ident(_) | TokenTree::Punct(_), ..] => {}
        [first, ..] => {
            report.error(first.span(), "expected a name, `name = value`, `name(..)` or a literal");
            return None;
        }
    }
    match tokens.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            let path = path(report, &tokens)?;
            let mut arguments = Vec::new();
            parse_into(report, content(group), &mut arguments);
            Some(Value::Call(path, arguments))
        }
        last => {
            tokens.extend(last);
            path(report, &tokens).map(Value::Name)
        }
    }
}

/// Words joined by `::`.
fn path(report: &mut Report<'_>, tokens: &[TokenTree]) -> Option<String> {
    let mut path = String::new();
    let mut word_before = false;
    for token in tokens {
        match token {
            TokenTree::Ident(word) if !word_before => {
                path.push_str(&plain(word));
                word_before = true;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                path.push(':');
                word_before = false;
            }
            unexpected => {
                let help = "options stand between commas: `name`, `name = value` or `name(..)`; SQL stands in quotes";
                report.error_with_help(unexpected.span(), format!("unexpected `{unexpected}`"), help);
                return None;
            }
        }
    }
    Some(path)
}

fn literal(report: &mut Report<'_>, literal: &proc_macro2::Literal, sign: &str) -> Option<Value> {
    let parsed = match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) if sign.is_empty() => Literal::Text(text.value()),
        syn::Lit::Int(number) => Literal::Integer(signed(sign, number.base10_digits())),
        syn::Lit::Float(number) if !number.base10_digits().contains(['e', 'E']) => Literal::Decimal(signed(sign, number.base10_digits())),
        _ => {
            report.error(literal.span(), format!("the literal `{sign}{literal}` is not used here: texts, whole and decimal numbers are"));
            return None;
        }
    };
    Some(Value::Literal(parsed))
}

/// Zero has no sign, so that equal numbers have equal digits.
fn signed(sign: &str, digits: &str) -> String {
    if digits.bytes().all(|digit| matches!(digit, b'0' | b'.')) { digits.to_owned() } else { format!("{sign}{digits}") }
}

impl Argument {
    /// The word that says what this argument is, and where it stands.
    pub(super) fn word(&self) -> Option<(&str, Span)> {
        match (&self.key, &self.value) {
            (Some((key, span)), _) => Some((key, *span)),
            (None, Value::Name(name) | Value::Call(name, _)) => Some((name, self.span)),
            (None, Value::Literal(_) | Value::Type(_)) => None,
        }
    }

    fn word_span(&self) -> Span {
        self.word().map_or(self.span, |(_, span)| span)
    }

    fn expected(&self, report: &mut Report<'_>, form: &str) {
        let word = self.word().map_or("", |(word, _)| word);
        let span = if self.key.is_some() { self.span } else { self.word_span() };
        report.error(span, format!("expected `{word}{form}`"));
    }

    /// A word alone. Returns where it stands.
    pub(super) fn flag(&self, report: &mut Report<'_>) -> Option<Span> {
        match (&self.key, &self.value) {
            (None, Value::Name(_)) => Some(self.span),
            _ => {
                let word = self.word().map_or("", |(word, _)| word);
                report.error(self.word_span(), format!("`{word}` takes no value"));
                None
            }
        }
    }

    /// `key = ".."`
    pub(super) fn text(&self, report: &mut Report<'_>) -> Option<String> {
        match (&self.key, &self.value) {
            (Some(_), Value::Literal(Literal::Text(text))) => Some(text.clone()),
            _ => {
                self.expected(report, " = \"..\"");
                None
            }
        }
    }

    /// `key = ".."` with something in it.
    pub(super) fn filled_text(&self, report: &mut Report<'_>) -> Option<String> {
        let text = self.text(report)?;
        if text.trim().is_empty() {
            let word = self.word().map_or("", |(word, _)| word);
            report.error(self.span, format!("`{word}` is empty"));
            return None;
        }
        Some(text)
    }

    /// `key = 5`
    pub(super) fn number(&self, report: &mut Report<'_>) -> Option<u32> {
        if let (Some(_), Value::Literal(Literal::Integer(digits))) = (&self.key, &self.value) {
            match digits.parse() {
                Ok(number) => return Some(number),
                Err(_) => report.error(self.span, format!("{digits} is not a whole number from 0 to {}", u32::MAX)),
            }
        } else {
            self.expected(report, " = <number>");
        }
        None
    }

    /// `key = -5`
    pub(super) fn integer(&self, report: &mut Report<'_>) -> Option<i64> {
        if let (Some(_), Value::Literal(Literal::Integer(digits))) = (&self.key, &self.value) {
            match digits.parse() {
                Ok(number) => return Some(number),
                Err(_) => report.error(self.span, format!("{digits} is no whole number of 64 bits")),
            }
        } else {
            self.expected(report, " = <number>");
        }
        None
    }

    /// `key = name`
    pub(super) fn name(&self, report: &mut Report<'_>) -> Option<String> {
        match (&self.key, &self.value) {
            (Some(_), Value::Name(name)) => Some(name.clone()),
            _ => {
                self.expected(report, " = <name>");
                None
            }
        }
    }

    /// `word(..)`
    pub(super) fn list(&self, report: &mut Report<'_>) -> Option<&[Argument]> {
        match (&self.key, &self.value) {
            (None, Value::Call(_, arguments)) => Some(arguments),
            _ => {
                self.expected(report, "(..)");
                None
            }
        }
    }
}

/// Refuses the second use of an option that may be given once.
#[derive(Default)]
pub(super) struct Once(Vec<String>);

impl Once {
    /// Whether the option was given at all.
    pub(super) fn seen(&self, word: &str) -> bool {
        self.0.iter().any(|seen| seen == word)
    }

    pub(super) fn first(&mut self, report: &mut Report<'_>, word: &str, span: Span) -> bool {
        if self.0.iter().any(|seen| seen == word) {
            report.error(span, format!("`{word}` is given twice"));
            return false;
        }
        self.0.push(word.to_owned());
        true
    }
}
