use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

use super::item::is_punct;
use super::tokens::{plain, text_of_slice, text_of_type};
use crate::RustType;

/// Why a type was not understood: the message, and what to do.
pub(super) struct UnknownType {
    pub(super) message: String,
    pub(super) help: String,
    pub(super) span: Span,
}

const SETTLE: &str = "say what it is: `db_enum` if it is an enum that derives DbEnum, `rust_type = ..` if it is another name for a known \
    type, `sql_type = \"..\"` for the server's own type";

/// The type without the groups that macros and parentheses put around it.
pub(super) fn peel(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    match tokens {
        [TokenTree::Group(group)] if is_wrapper(group) => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            Some(peel(&inner).unwrap_or(inner))
        }
        _ => None,
    }
}

/// Parentheses around one type; with a comma they are a tuple.
fn is_wrapper(group: &Group) -> bool {
    match group.delimiter() {
        Delimiter::None => true,
        Delimiter::Parenthesis => !group.stream().is_empty() && !group.stream().into_iter().any(|token| is_punct(&token, ',')),
        _ => false,
    }
}

/// A path: its last word, and what stands between the angle brackets after it.
struct Path<'a> {
    last: &'a Ident,
    arguments: Option<&'a [TokenTree]>,
}

fn path(tokens: &[TokenTree]) -> Option<Path<'_>> {
    let mut last = None;
    let mut word_expected = true;
    let mut position = 0;
    while let Some(token) = tokens.get(position) {
        match token {
            TokenTree::Ident(word) if word_expected && word != "dyn" && word != "impl" && word != "fn" => {
                last = Some(word);
                word_expected = false;
                position += 1;
            }
            colon if is_punct(colon, ':') && tokens.get(position + 1).is_some_and(|next| is_punct(next, ':')) => {
                word_expected = true;
                position += 2;
            }
            open if is_punct(open, '<') && last.is_some() => {
                let (close, inner) = tokens.split_last()?;
                // Brackets that close before the end belong to an earlier segment, or to no path at all.
                let arguments = inner.get(position + 1..)?;
                return (is_punct(close, '>') && balanced(arguments)).then_some(Path { last: last?, arguments: Some(arguments) });
            }
            _ => return None,
        }
    }
    if word_expected { None } else { Some(Path { last: last?, arguments: None }) }
}

/// Whether the angle brackets never close more than they opened.
fn balanced(tokens: &[TokenTree]) -> bool {
    let mut depth = 0_i32;
    for token in tokens {
        if is_punct(token, '<') {
            depth += 1;
        } else if is_punct(token, '>') {
            depth -= 1;
            if depth < 0 {
                return false;
            }
        }
    }
    depth == 0
}

/// The single argument of a generic type: no comma outside of inner brackets, but for one at the end.
fn only(arguments: &[TokenTree]) -> Option<&[TokenTree]> {
    let arguments = match arguments.split_last() {
        Some((comma, rest)) if is_punct(comma, ',') => rest,
        _ => arguments,
    };
    let mut depth = 0_usize;
    for token in arguments {
        if is_punct(token, '<') {
            depth += 1;
        } else if is_punct(token, '>') {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && is_punct(token, ',') {
            return None;
        }
    }
    (!arguments.is_empty()).then_some(arguments)
}

/// The type inside `Option<..>`.
pub(super) fn option_inner(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    let path = path(tokens)?;
    if path.last == "Option" { only(path.arguments?) } else { None }
}

/// What a type (without `Option`) is, by the last word of its path. With `db_enum` an unknown path is an enum.
pub(super) fn known_type(tokens: &[TokenTree], db_enum: bool) -> Result<RustType, UnknownType> {
    if let Some(peeled) = peel(tokens) {
        return known_type(&peeled, db_enum);
    }
    let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let error = |message: String, help: &str| UnknownType { message, help: help.to_owned(), span };
    let unknown = |help: &str| error(format!("unknown type `{}`", text_of_slice(tokens)), help);
    let Some(path) = path(tokens) else {
        return Err(unknown(match tokens.first() {
            Some(first) if is_punct(first, '&') => "a row owns its values: `String` for text, `Vec<u8>` for bytes",
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                "`Vec<u8>` for bytes, `Vector<N>` for vectors, `Vec<..>` for arrays"
            }
            Some(TokenTree::Group(_)) => "one field for each column",
            _ => SETTLE,
        }));
    };
    let name = plain(path.last);
    let Some(arguments) = path.arguments else {
        return match plain_type(&name) {
            Some(known) => Ok(known),
            None if db_enum => Ok(RustType::Enumeration(name)),
            None => Err(unknown(help_for(&name))),
        };
    };
    let only = only(arguments);
    match (name.as_str(), only) {
        ("Vec", Some([TokenTree::Ident(byte)])) if byte == "u8" => Ok(RustType::Bytes),
        ("Vec", Some(inner)) => match known_type(inner, db_enum)? {
            RustType::Array(_) | RustType::Vector(_) | RustType::Json(_) | RustType::JsonValue => {
                Err(unknown("an array holds plain values; `Json<..>` holds anything that serializes"))
            }
            element => Ok(RustType::Array(Box::new(element))),
        },
        ("Json", Some(inner)) => text_of_type(inner).map(RustType::Json).ok_or_else(|| unknown("`Json<T>` takes one type")),
        ("Json", None) => Err(unknown("`Json<T>` takes one type")),
        ("DateTime", Some(zone)) if self::path(zone).is_some_and(|zone| zone.last == "Utc") => Ok(RustType::DateTimeUtc),
        ("DateTime", _) => Err(unknown("moments are kept in UTC: `DateTime<Utc>`")),
        ("Vector", Some([TokenTree::Literal(number)])) => match number.to_string().replace('_', "").parse::<u32>() {
            Ok(0) => Err(error("a vector of no dimensions".to_owned(), "`Vector<N>` with N at least 1")),
            Ok(number) => Ok(RustType::Vector(number)),
            Err(_) => Err(unknown(DIMENSIONS)),
        },
        ("Vector", _) => Err(unknown(DIMENSIONS)),
        ("HashMap" | "BTreeMap" | "HashSet" | "BTreeSet", _) => Err(unknown("`Json<..>` holds anything that serializes")),
        ("Box" | "Arc" | "Rc" | "Cow", _) => Err(unknown("a row owns its values: use the type inside")),
        ("Option", _) => Err(error(
            "an `Option` inside another type".to_owned(),
            "only the whole field may be an `Option`: a column is NULL or it is not",
        )),
        _ => Err(unknown(SETTLE)),
    }
}

const DIMENSIONS: &str = "a vector states its dimensions as a number: `Vector<1536>`; kit reads tokens and cannot look up a constant";

fn plain_type(name: &str) -> Option<RustType> {
    Some(match name {
        "i16" => RustType::I16,
        "i32" => RustType::I32,
        "i64" => RustType::I64,
        "u16" => RustType::U16,
        "u32" => RustType::U32,
        "u64" => RustType::U64,
        "f32" => RustType::F32,
        "f64" => RustType::F64,
        "bool" => RustType::Bool,
        "String" => RustType::String,
        "Uuid" => RustType::Uuid,
        "NaiveDate" => RustType::Date,
        "NaiveTime" => RustType::Time,
        "NaiveDateTime" => RustType::DateTime,
        "BigDecimal" => RustType::Decimal,
        "Value" => RustType::JsonValue,
        _ => return None,
    })
}

fn help_for(name: &str) -> &'static str {
    match name {
        "i8" | "u8" => "the smallest whole number is `i16`",
        "i128" | "u128" => "`BigDecimal` with precision and scale holds whole numbers of any length",
        "isize" | "usize" => "a column has the same size on every machine: `i64`",
        "char" | "str" => "`String` with `max_length`",
        "Decimal" => "`BigDecimal`; if this is another name for it, say `rust_type = BigDecimal`",
        "Vector" => DIMENSIONS,
        "DateTime" => "moments are kept in UTC: `DateTime<Utc>`",
        "Json" => "`Json<T>` names what it holds; `serde_json::Value` holds anything",
        "Vec" => "`Vec<T>` names what it holds",
        "Duration" | "TimeDelta" | "Instant" | "SystemTime" => "`DateTime<Utc>` for moments, `i64` for a number of seconds or milliseconds",
        _ => SETTLE,
    }
}
