//! Defaults: of what a definition may say, the plainest that comes to the column's.

use diesel_kit_definition as definition;
use diesel_kit_definition::{DefaultValue, Literal, RustType, SqlText};

use super::column::{comes_to, element};
use super::element::Element;
use super::{Raising, domain, enumeration};
use crate::dialect::dialect;
use crate::expression::inside;
use crate::model::{Column, Table};

/// The default and what each update sets, in words of the definition where they come to the same.
pub(super) fn raise(raising: &mut Raising<'_>, table: &Table, column: &Column, out: &mut definition::Column) {
    let enumeration = match element(&out.rust_type) {
        RustType::Enumeration(name) => enumeration::known(raising, name),
        _ => None,
    };
    let mut without = definition::Column { settings: definition::Settings::default(), collation: None, ..out.clone() };
    without.generated = None;
    without = domain::spelled_out(raising, &without);
    if let Some(expression) = &column.default {
        let fits = |value: &DefaultValue| {
            let tried = definition::Column { default: Some(value.clone()), ..without.clone() };
            comes_to(raising.target, table, &tried, enumeration.as_ref()).is_some_and(|found| found.default.as_ref() == Some(expression))
        };
        out.default = ways(raising, &without, expression).into_iter().find(fits);
        if out.default.is_none() {
            out.default = Some(DefaultValue::Sql(SqlText::any(inside(expression))));
        }
    }
    out.on_update_now = column.on_update.is_some();
    let takes = matches!(out.rust_type, RustType::Date | RustType::Time | RustType::DateTime | RustType::DateTimeUtc | RustType::Other(_));
    if out.on_update_now && !takes {
        let element = Element::OnUpdate(table.name.clone(), column.name.clone());
        raising.impossible.push((element, "a definition sets a date, a time or a moment at each update, and no other type".to_owned()));
    }
}

/// What the default may be said as, the plainest first. Each is one that the parser takes for the type.
fn ways(raising: &Raising<'_>, column: &definition::Column, expression: &str) -> Vec<DefaultValue> {
    let mut ways = Vec::new();
    let literal = |text: &str| dialect(raising.target).literal(text);
    let ty = &column.rust_type;
    let integer = |text: &str| match ty {
        RustType::I16 => text.parse::<i16>().is_ok(),
        RustType::I32 => text.parse::<i32>().is_ok(),
        RustType::I64 => text.parse::<i64>().is_ok(),
        RustType::U16 => text.parse::<u16>().is_ok(),
        RustType::U32 => text.parse::<u32>().is_ok(),
        RustType::U64 => text.parse::<u64>().is_ok(),
        _ => is_number(text) && !text.contains('.'),
    };
    match ty {
        RustType::Date | RustType::Time | RustType::DateTime | RustType::DateTimeUtc => {
            ways.push(DefaultValue::Now);
            ways.extend(literal(expression).into_iter().flat_map(|text| moments(ty, &text)).map(DefaultValue::Literal));
        }
        RustType::Uuid => ways.push(DefaultValue::Uuid),
        RustType::JsonValue | RustType::Json(_) => {
            let text = literal(expression).or_else(|| literal(inside(expression)));
            ways.extend(text.filter(|text| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()).map(DefaultValue::Json));
        }
        RustType::Bool => ways.extend([true, false].map(|value| DefaultValue::Literal(Literal::Bool(value)))),
        RustType::String | RustType::Enumeration(_) => {
            let fits = |text: &String| column.max_length.is_none_or(|longest| text.chars().count() <= longest as usize);
            ways.extend(literal(expression).filter(fits).map(|text| DefaultValue::Literal(Literal::Text(text))));
        }
        RustType::I16 | RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64 if integer(expression) => {
            ways.push(DefaultValue::Literal(Literal::Integer(expression.to_owned())));
        }
        RustType::F32 | RustType::F64 | RustType::Decimal => {
            let digits = literal(expression).unwrap_or_else(|| expression.to_owned());
            let fraction = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
            let fits =
                *ty != RustType::Decimal || column.scale.or(column.precision.map(|_| 0)).is_none_or(|scale| fraction <= scale as usize);
            if is_number(&digits) && fits {
                let whole = !digits.contains('.');
                ways.push(DefaultValue::Literal(if whole { Literal::Integer(digits) } else { Literal::Decimal(digits) }));
            }
        }
        _ => {}
    }
    ways.push(DefaultValue::Sql(SqlText::any(inside(expression))));
    ways
}

/// A moment as attributes write it.
fn moments(ty: &RustType, text: &str) -> Vec<Literal> {
    let date = |text: &str| text.len() == 10 && shape(text) == "0000-00-00";
    let time = |text: &str| {
        let (seconds, fraction) = text.split_once('.').unwrap_or((text, "0"));
        shape(seconds) == "00:00:00" && (1..=6).contains(&fraction.len()) && fraction.bytes().all(|digit| digit.is_ascii_digit())
    };
    let moment = |text: &str| text.split_once(' ').map_or_else(|| date(text), |(day, hour)| date(day) && time(hour));
    let fits = |text: &String| match ty {
        RustType::Date => date(text),
        RustType::Time => time(text),
        _ => moment(text),
    };
    let trimmed = text.trim_end_matches("+00").trim_end_matches('Z');
    let short = trimmed.trim_end_matches('0').trim_end_matches('.');
    let day = trimmed.strip_suffix(" 00:00:00.000000").or_else(|| trimmed.strip_suffix(" 00:00:00")).unwrap_or(trimmed);
    [day, short, trimmed].map(str::to_owned).into_iter().filter(fits).map(Literal::Text).collect()
}

/// Digits as `0`.
fn shape(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}

/// A number as source writes it.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let leading = whole.len() > 1 && whole.starts_with('0');
    digits(whole) && digits(fraction) && !leading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_source() {
        let all = ["1", "-1.50", "007", "1.", "", "0", "0.5", "1e3"].map(is_number);
        assert_eq!(all, [true, true, false, false, false, true, true, false]);
    }
}
