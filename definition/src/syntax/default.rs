use proc_macro2::Span;

use super::argument::{Argument, Value};
use super::report::Report;
use super::sql::sql_of_list;
use crate::json;
use crate::{Column, DefaultValue, Literal, RustType};

const FORMS: &str = "a default is a literal, `now()`, `uuid()`, `json(\"..\")` or `sql(\"..\")`";

/// `default = ..`
pub(super) fn default(report: &mut Report<'_>, argument: &Argument) -> Option<DefaultValue> {
    let span = argument.span;
    if argument.key.is_none() {
        report.error_with_help(span, "expected `default = ..`", FORMS);
        return None;
    }
    match &argument.value {
        Value::Literal(literal) => Some(DefaultValue::Literal(literal.clone())),
        Value::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("now", []) => Some(DefaultValue::Now),
            ("uuid", []) => Some(DefaultValue::Uuid),
            ("json", [Argument { key: None, value: Value::Literal(Literal::Text(text)), span }]) => match json::Value::parse(text) {
                Ok(_) => Some(DefaultValue::Json(text.clone())),
                Err(error) => {
                    report.error(*span, format!("the default is not JSON: {error}"));
                    None
                }
            },
            ("sql", _) => sql_of_list(report, "sql", span, arguments).map(DefaultValue::Sql),
            _ => {
                report.error_with_help(span, format!("unknown default `{name}(..)`"), FORMS);
                None
            }
        },
        Value::Name(name) => {
            let help = match name.as_str() {
                "now" | "uuid" => format!("`{name}()`"),
                _ => FORMS.to_owned(),
            };
            report.error_with_help(span, format!("unknown default `{name}`"), help);
            None
        }
        Value::Type(_) => None,
    }
}

/// Whether the default can be a value of the column.
pub(super) fn check_default(report: &mut Report<'_>, column: &Column, span: Span) {
    let Some(default) = &column.default else { return };
    let ty = &column.rust_type;
    let fits = match default {
        DefaultValue::Sql(_) => true,
        DefaultValue::Now => matches!(ty, RustType::Date | RustType::Time | RustType::DateTime | RustType::DateTimeUtc),
        DefaultValue::Uuid => matches!(ty, RustType::Uuid),
        DefaultValue::Json(_) => matches!(ty, RustType::Json(_) | RustType::JsonValue),
        DefaultValue::Literal(literal) => return check_literal(report, column, literal, span),
    };
    // A type of the server's own takes what its owner says.
    if !fits && !matches!(ty, RustType::Other(_)) {
        let (form, takes) = match default {
            DefaultValue::Now => ("now()", "a date, a time or a moment"),
            DefaultValue::Uuid => ("uuid()", "a `Uuid`"),
            _ => ("json(..)", "`Json<T>` or `serde_json::Value`"),
        };
        report.error(span, format!("`{form}` is a default for {takes}"));
    }
}

fn check_literal(report: &mut Report<'_>, column: &Column, literal: &Literal, span: Span) {
    let wanted = match (&column.rust_type, literal) {
        (RustType::Other(_), _)
        | (RustType::Bool, Literal::Bool(_))
        | (RustType::String | RustType::Enumeration(_), Literal::Text(_))
        | (RustType::F32 | RustType::F64, Literal::Integer(_) | Literal::Decimal(_)) => return check_length(report, column, literal, span),
        (RustType::I16, Literal::Integer(digits)) if digits.parse::<i16>().is_ok() => return,
        (RustType::I32, Literal::Integer(digits)) if digits.parse::<i32>().is_ok() => return,
        (RustType::I64, Literal::Integer(digits)) if digits.parse::<i64>().is_ok() => return,
        (RustType::U16, Literal::Integer(digits)) if digits.parse::<u16>().is_ok() => return,
        (RustType::U32, Literal::Integer(digits)) if digits.parse::<u32>().is_ok() => return,
        (RustType::U64, Literal::Integer(digits)) if digits.parse::<u64>().is_ok() => return,
        (RustType::I16 | RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64, Literal::Integer(digits)) => {
            report.error(span, format!("the default {digits} is out of the column's range"));
            return;
        }
        (RustType::Decimal, Literal::Integer(digits) | Literal::Decimal(digits)) => {
            let fraction = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
            if column.scale.is_some_and(|scale| fraction > scale as usize) {
                report.error(span, format!("the default {digits} has more digits after the point than the column's scale"));
            }
            return;
        }
        (RustType::Uuid, Literal::Text(text)) if is_uuid(text) => return,
        (RustType::Date, Literal::Text(text)) if is_date(text) => return,
        (RustType::Time, Literal::Text(text)) if is_time(text) => return,
        (RustType::DateTime | RustType::DateTimeUtc, Literal::Text(text)) if is_moment(text) => return,
        (RustType::Bool, _) => "`true` or `false`",
        (RustType::I16 | RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64, _) => "a whole number",
        (RustType::F32 | RustType::F64 | RustType::Decimal, _) => "a number",
        (RustType::String, _) => "a text in quotes",
        (RustType::Enumeration(_), _) => "a label in quotes",
        (RustType::Uuid, _) => "`uuid()` or a text such as \"00000000-0000-0000-0000-000000000000\"",
        (RustType::Date, _) => "`now()` or a text such as \"2020-01-31\"",
        (RustType::Time, _) => "`now()` or a text such as \"13:30:00\"",
        (RustType::DateTime | RustType::DateTimeUtc, _) => "`now()` or a text such as \"2020-01-31 13:30:00\"",
        (RustType::Json(_) | RustType::JsonValue, _) => "`json(\"..\")`",
        (RustType::Bytes | RustType::Array(_) | RustType::Vector(_), _) => "`sql(\"..\")`",
    };
    report.error(span, format!("the default of this column is {wanted}"));
}

fn check_length(report: &mut Report<'_>, column: &Column, literal: &Literal, span: Span) {
    if let (Some(longest), Literal::Text(text)) = (column.max_length, literal)
        && text.chars().count() > longest as usize
    {
        report.error(span, format!("the default is longer than max_length = {longest}"));
    }
}

/// Whether a text looks like a pattern, in which `0` stands for any digit.
fn looks_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(byte, wanted)| if wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted })
}

fn is_date(text: &str) -> bool {
    looks_like(text, "0000-00-00")
}

fn is_time(text: &str) -> bool {
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
    looks_like(seconds, "00:00:00") && (1..=6).contains(&fraction.len()) && fraction.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_moment(text: &str) -> bool {
    match text.split_once(' ') {
        Some((date, time)) => is_date(date) && is_time(time),
        None => is_date(text),
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(position, byte)| match position {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
