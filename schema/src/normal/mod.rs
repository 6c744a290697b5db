//! Expressions in one form: texts that differ in white space, in the case of keywords, in parentheses around the whole or in another word for
//! the same clock are one. What is not read with certainty stays as it is written, and strings and quoted names do in any case.

use crate::folder::lexing::Lexing;
use crate::folder::{TokenKind, tokens_of};
use crate::model::{Index, IndexKey, Policy, Schema};

/// Words that mean the same in any case, as they are written here.
const KEYWORDS: [&str; 53] = [
    "ALL",
    "AND",
    "ANY",
    "ARRAY",
    "AS",
    "AT",
    "BETWEEN",
    "BY",
    "CASE",
    "CAST",
    "COLLATE",
    "CURRENT_DATE",
    "CURRENT_TIME",
    "CURRENT_TIMESTAMP",
    "CURRENT_USER",
    "DISTINCT",
    "DIV",
    "ELSE",
    "END",
    "ESCAPE",
    "EXISTS",
    "FROM",
    "GLOB",
    "ILIKE",
    "IN",
    "INTERVAL",
    "IS",
    "ISNULL",
    "LIKE",
    "LOCALTIME",
    "LOCALTIMESTAMP",
    "MOD",
    "NOT",
    "NOTNULL",
    "NULL",
    "OR",
    "ORDER",
    "OVERLAPS",
    "REGEXP",
    "RLIKE",
    "SELECT",
    "SIMILAR",
    "SOME",
    "SYMMETRIC",
    "THEN",
    "TIME",
    "TO",
    "USING",
    "WHEN",
    "WHERE",
    "WITH",
    "XOR",
    "ZONE",
];
/// Operators between two operands, whatever stands beside them: the spaces around them mean nothing.
const BINARY: [&str; 8] = ["=", "<>", "!=", "<", ">", "<=", ">=", "||"];
/// What operators are made of.
const SYMBOLS: &str = "+-*/<>=~!@#%^&|`?:$";

/// How one server reads expressions.
pub(crate) struct Form {
    pub(crate) lexing: &'static Lexing,
    /// Calls that say the time, and the one word for them: `(name, argument) -> text`.
    pub(crate) clock: fn(&str, Option<&str>) -> Option<String>,
}

impl Form {
    /// Every expression of a schema but defaults, which have their types' rules.
    pub(crate) fn schema(&self, schema: &mut Schema) {
        for table in schema.tables.those_mut(|_| true) {
            let computed = table.columns.iter_mut().filter_map(|column| column.generated.as_mut());
            computed.for_each(|generated| self.expression(&mut generated.expression));
            table.columns.iter_mut().filter_map(|column| column.check.as_mut()).for_each(|check| self.expression(check));
            table.checks.iter_mut().for_each(|check| self.expression(&mut check.expression));
            table.policies.iter_mut().flat_map(Policy::expressions_mut).for_each(|text| self.expression(text));
            table.indexes.iter_mut().for_each(|index| self.index(index));
        }
        schema.domains.iter_mut().flat_map(|domain| &mut domain.checks).for_each(|check| self.expression(&mut check.expression));
        schema.views.iter_mut().flat_map(|view| &mut view.indexes).for_each(|index| self.index(index));
    }

    fn index(&self, index: &mut Index) {
        index.predicate.iter_mut().for_each(|predicate| self.expression(predicate));
        for part in &mut index.parts {
            match &mut part.key {
                IndexKey::Expression(expression) => self.expression(expression),
                IndexKey::Column(_) => {}
            }
        }
    }

    /// An expression that the SQL puts into parentheses, or that needs none.
    pub(crate) fn expression(&self, text: &mut String) {
        if let Some(pieces) = self.pieces(text) {
            *text = print(unwrapped(&pieces));
        }
    }

    /// A default, which keeps its parentheses but where it is something that stands without them.
    pub(crate) fn default(&self, text: &mut String, stands_alone: impl Fn(Simple) -> bool) {
        let Some(pieces) = self.pieces(text) else { return };
        let inside = unwrapped(&pieces);
        let bare = simple(inside).is_some_and(stands_alone) || inside.len() == pieces.len();
        *text = if bare { print(inside) } else { format!("({})", print(inside)) };
    }

    /// The pieces in their one form; `None` where a comment stands between them, or something is never closed.
    fn pieces(&self, text: &str) -> Option<Vec<Piece>> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut spaced = false;
        for token in tokens_of(self.lexing, text).ok()? {
            let part = &text[token.range];
            let kind = match token.kind {
                TokenKind::Space => {
                    spaced = true;
                    continue;
                }
                TokenKind::Comment | TokenKind::Semicolon => return None,
                TokenKind::Word => Kind::Word,
                TokenKind::Quoted => Kind::Quoted,
                TokenKind::Other if part == "(" => Kind::Open,
                TokenKind::Other if part == ")" => Kind::Close,
                TokenKind::Other if part == "," => Kind::Comma,
                TokenKind::Other if part.len() == 1 && SYMBOLS.contains(part) => Kind::Operator,
                TokenKind::Other if part.len() > 2 => return None,
                TokenKind::Other => Kind::Other,
            };
            match pieces.last_mut() {
                Some(last) if kind == Kind::Operator && last.kind == Kind::Operator && !spaced => last.text.push_str(part),
                // One literal to some servers, if a line ends between them.
                Some(last) if kind == Kind::Quoted && last.kind == Kind::Quoted => return None,
                _ => pieces.push(Piece { kind, text: part.to_owned(), spaced }),
            }
            spaced = false;
        }
        is_balanced(&pieces).then(|| self.formed(pieces))
    }

    fn formed(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
        let mut at = 0;
        while let Some(piece) = pieces.get(at) {
            let called = pieces.get(at + 1).is_some_and(|next| next.kind == Kind::Open && !next.spaced);
            let qualified = out.last().is_some_and(|last| last.text == "." && !piece.spaced);
            let string = pieces.get(at + 1).filter(|next| next.kind == Kind::Quoted && !next.spaced);
            at += 1;
            if let Some(digits) = string.filter(|string| piece.text.eq_ignore_ascii_case("x") && is_hex(string.text.trim_matches('\''))) {
                out.push(Piece { text: "x".to_owned(), ..piece.clone() });
                out.push(Piece { text: digits.text.to_ascii_lowercase(), ..digits.clone() });
                at += 1;
                continue;
            }
            if let Some(digits) = piece.text.strip_prefix("0x").filter(|digits| is_hex(digits)) {
                out.push(Piece { text: format!("0x{}", digits.to_ascii_lowercase()), ..piece.clone() });
                continue;
            }
            if piece.kind != Kind::Word || qualified || string.is_some() || pieces.get(at).is_some_and(|next| next.text == ".") {
                out.push(piece.clone());
                continue;
            }
            if let Some((text, taken)) = self.time(&pieces[at - 1..], called) {
                out.push(Piece { text, ..piece.clone() });
                at += taken;
                continue;
            }
            let keyword = KEYWORDS.into_iter().find(|keyword| keyword.eq_ignore_ascii_case(&piece.text));
            let literal = ["true", "false"].into_iter().find(|word| word.eq_ignore_ascii_case(&piece.text));
            let text = match keyword.or(literal) {
                // Of AT TIME ZONE; by itself it is a type.
                Some("TIME") if out.last().is_none_or(|last| last.text != "AT") => piece.text.clone(),
                Some("MOD") if called => piece.text.to_ascii_lowercase(),
                Some(word) => word.to_owned(),
                None if called => piece.text.to_ascii_lowercase(),
                None => piece.text.clone(),
            };
            out.push(Piece { text, ..piece.clone() });
        }
        out
    }

    /// The one word for a call that says the time, and how many pieces behind the first it takes.
    fn time(&self, pieces: &[Piece], called: bool) -> Option<(String, usize)> {
        let name = pieces.first()?.text.to_ascii_lowercase();
        let is = |at: usize, kind: Kind| pieces.get(at).is_some_and(|piece| piece.kind == kind);
        if !called {
            // What an argument follows after a space is read no further.
            return if is(1, Kind::Open) { None } else { Some(((self.clock)(&name, None)?, 0)) };
        }
        if is(2, Kind::Close) {
            return Some(((self.clock)(&name, Some(""))?, 2));
        }
        let argument = pieces.get(2).filter(|piece| piece.kind == Kind::Word && is(3, Kind::Close))?;
        Some(((self.clock)(&name, Some(&argument.text))?, 3))
    }
}

/// What a whole expression is, where it is one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Simple {
    Number,
    Text,
    Word,
    Call,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Quoted,
    Open,
    Close,
    Comma,
    Operator,
    Other,
}

#[derive(Debug, Clone)]
struct Piece {
    kind: Kind,
    text: String,
    /// Whether white space stands before it.
    spaced: bool,
}

fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_balanced(pieces: &[Piece]) -> bool {
    let mut depth = 0_usize;
    for piece in pieces {
        match piece.kind {
            Kind::Open => depth += 1,
            Kind::Close if depth == 0 => return false,
            Kind::Close => depth -= 1,
            Kind::Word | Kind::Quoted | Kind::Comma | Kind::Operator | Kind::Other => {}
        }
    }
    depth == 0 && !pieces.is_empty()
}

/// Without the parentheses around the whole, but for those of a list and of a query.
fn unwrapped(pieces: &[Piece]) -> &[Piece] {
    let [first, inside @ .., last] = pieces else { return pieces };
    let is_query = inside.first().is_some_and(|piece| {
        piece.kind == Kind::Word && ["select", "with", "values", "table"].iter().any(|word| word.eq_ignore_ascii_case(&piece.text))
    });
    if first.kind != Kind::Open || last.kind != Kind::Close || !is_balanced(inside) || is_query {
        return pieces;
    }
    let mut depth = 0_usize;
    for piece in inside {
        match piece.kind {
            Kind::Open => depth += 1,
            Kind::Close => depth -= 1,
            Kind::Comma if depth == 0 => return pieces,
            Kind::Word | Kind::Quoted | Kind::Comma | Kind::Operator | Kind::Other => {}
        }
    }
    unwrapped(inside)
}

fn simple(pieces: &[Piece]) -> Option<Simple> {
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = match pieces {
        [sign, rest @ ..] if sign.text == "-" => rest,
        all => all,
    };
    match unsigned {
        [digits] if digits.kind == Kind::Word && is_number(&digits.text) => return Some(Simple::Number),
        [digits, point, fraction] if point.text == "." && is_number(&digits.text) && is_number(&fraction.text) => {
            return Some(Simple::Number);
        }
        _ => {}
    }
    match pieces {
        [one] if one.kind == Kind::Quoted && one.text.starts_with('\'') => Some(Simple::Text),
        [one] if one.kind == Kind::Word => Some(Simple::Word),
        [name, open, inside @ .., close] => {
            let called = name.kind == Kind::Word && open.kind == Kind::Open && !open.spaced && close.kind == Kind::Close;
            (called && !KEYWORDS.contains(&name.text.as_str()) && (inside.is_empty() || is_balanced(inside))).then_some(Simple::Call)
        }
        _ => None,
    }
}

fn print(pieces: &[Piece]) -> String {
    let is_operand = |piece: Option<&Piece>| {
        piece.is_some_and(|piece| match piece.kind {
            Kind::Word | Kind::Quoted | Kind::Open | Kind::Close => true,
            Kind::Comma | Kind::Operator | Kind::Other => false,
        })
    };
    let is_binary = |at: usize| {
        let piece = &pieces[at];
        let between = at > 0 && is_operand(pieces.get(at - 1)) && is_operand(pieces.get(at + 1));
        piece.kind == Kind::Operator && BINARY.contains(&piece.text.as_str()) && between
    };
    let mut text = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        let space = match at.checked_sub(1).map(|before| &pieces[before]) {
            None => false,
            Some(last) if last.kind == Kind::Open || piece.kind == Kind::Close || piece.kind == Kind::Comma => false,
            Some(last) => last.kind == Kind::Comma || is_binary(at) || is_binary(at - 1) || piece.spaced,
        };
        if space {
            text.push(' ');
        }
        text.push_str(&piece.text);
    }
    text
}

#[cfg(test)]
mod tests;
