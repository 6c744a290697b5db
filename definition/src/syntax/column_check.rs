//! What one column's options say together.

use super::column::Spans;
use super::default::check_default;
use super::report::Report;
use crate::{Column, RustType};

pub(super) fn column(report: &mut Report<'_>, column: &Column, spans: &Spans) {
    let ty = &column.rust_type;
    if let Some(span) = spans.db_enum
        && !matches!(innermost(ty), RustType::Enumeration(_))
    {
        report.error(span, "`db_enum` says that the type is an enum that derives DbEnum, and this one is not an enum");
    }
    sizes(report, column, spans);
    domain(report, column, spans);
    if let Some(span) = spans.default {
        check_default(report, column, span);
    }
    if let Some(span) = spans.on_update
        && !matches!(ty, RustType::Date | RustType::Time | RustType::DateTime | RustType::DateTimeUtc | RustType::Other(_))
    {
        report.error(span, "`on_update = now()` is for a date, a time or a moment");
    }
    if let Some(span) = spans.collation
        && !matches!(innermost(ty), RustType::String | RustType::Enumeration(_) | RustType::Other(_))
    {
        report.error(span, "`collation` is for texts");
    }
    if let Some(span) = spans.increment {
        if !matches!(ty, RustType::I16 | RustType::I32 | RustType::I64 | RustType::U16 | RustType::U32 | RustType::U64) {
            report.error(span, "the server numbers whole numbers only: `i16`, `i32`, `i64` or an unsigned one");
        } else if column.nullable {
            report.error(span, "a numbered column is never NULL: its field is no `Option`");
        }
        if column.default.is_some() {
            report.error(span, "a column is numbered by the server or has a default, not both");
        }
    }
    if let Some(span) = spans.primary_key
        && column.nullable
    {
        report.error_with_help(span, "a primary key is never NULL", format!("make `{}` a plain type, without `Option`", column.field));
    }
    intent(report, column, spans);
    if let Some(span) = spans.generated {
        for (other, word) in [
            (spans.default, "`default`"),
            (spans.on_update, "`on_update`"),
            (spans.increment, "a number of the server's"),
            (spans.primary_key, "`primary_key`"),
        ] {
            if other.is_some() {
                report.error(span, format!("a generated column cannot have {word}: the expression alone gives its value"));
            }
        }
    }
}

/// What the domain says already.
fn domain(report: &mut Report<'_>, column: &Column, spans: &Spans) {
    if spans.domain.is_none() {
        return;
    }
    for (span, word) in [
        (spans.max_length, "max_length"),
        (spans.precision, "precision"),
        (spans.scale, "scale"),
        (spans.sql_type, "sql_type"),
        (spans.collation, "collation"),
    ] {
        if let Some(span) = span {
            report.error_with_help(span, format!("the domain says `{word}` for all of its columns"), "say it in its `#[domain(..)]`");
        }
    }
    if let Some(span) = spans.db_enum.or(spans.domain).filter(|_| matches!(innermost(&column.rust_type), RustType::Enumeration(_))) {
        report.error(span, "a column holds an enum or a domain, not both");
    }
    if let Some(span) = spans.increment {
        report.error_with_help(span, "the server numbers no column of a domain", "give it a plain whole number, without `domain`");
    }
}

/// What is said of the rows that are there, and of the column's end.
fn intent(report: &mut Report<'_>, column: &Column, spans: &Spans) {
    if let Some(span) = spans.backfill {
        if column.nullable {
            report.error_with_help(
                span,
                "`backfill` fills the rows of a column that is never NULL, and this field is an `Option`",
                "a default fills the rows of a nullable column",
            );
        } else if column.generated.is_some() || column.increment.is_some() {
            report.error(span, "the server fills this column by itself: `backfill` has nothing to do");
        }
    }
    if let Some(span) = spans.deprecated {
        if spans.primary_key.is_some() {
            report.error(span, "a primary key cannot be deprecated: the row type needs it");
        } else if !column.nullable && !column.has_default() && column.generated.is_none() {
            report.error_with_help(
                span,
                "inserts leave a deprecated column out, and this one would refuse them",
                format!("make `{}` an `Option`, or give it a `default`", column.field),
            );
        }
    }
}

fn innermost(ty: &RustType) -> &RustType {
    match ty {
        RustType::Array(inner) => innermost(inner),
        other => other,
    }
}

fn sizes(report: &mut Report<'_>, column: &Column, spans: &Spans) {
    if let Some(span) = spans.max_length {
        match (&column.rust_type, column.max_length) {
            (_, Some(0)) => report.error(span, "`max_length` is at least 1"),
            (RustType::String | RustType::Bytes, _) => {}
            _ => report.error(span, "`max_length` is for `String` and `Vec<u8>`"),
        }
    }
    if column.rust_type != RustType::Decimal {
        for (span, word) in [(spans.precision, "precision"), (spans.scale, "scale")] {
            if let Some(span) = span {
                report.error(span, format!("`{word}` is for `BigDecimal`"));
            }
        }
        return;
    }
    match (column.precision, column.scale) {
        (Some(0), _) => report.error(spans.precision.unwrap_or_else(proc_macro2::Span::call_site), "`precision` is at least 1"),
        (Some(precision), Some(scale)) if scale > precision => {
            report.error(
                spans.scale.unwrap_or_else(proc_macro2::Span::call_site),
                format!("the scale {scale} exceeds the precision {precision}"),
            );
        }
        (None, Some(_)) => {
            let span = spans.scale.unwrap_or_else(proc_macro2::Span::call_site);
            report.error_with_help(span, "`scale` needs `precision`", "`precision` counts all digits, `scale` those after the point");
        }
        _ => {}
    }
}
