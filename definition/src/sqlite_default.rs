//! What a default is in SQLite's words: one source for the DDL and for the insert types, which must write it themselves because
//! SQLite has no DEFAULT in VALUES.

use crate::{Column, DefaultValue, Literal, RustType};

/// A column's default as an SQLite expression that may stand after `DEFAULT` and in `VALUES` alike: a literal, or an expression in
/// parentheses.
///
/// `None` when the column has no default on SQLite: none at all, one that the server numbers, or SQL for other dialects only.
///
/// ```
/// use diesel_kit_definition::{Column, DefaultValue, Literal, RustType, sqlite_default};
///
/// let mut column = Column::new("title", RustType::String);
/// column.default = Some(DefaultValue::Literal(Literal::Text("it's".to_owned())));
/// assert_eq!(sqlite_default(&column).as_deref(), Some("'it''s'"));
///
/// let mut column = Column::new("created_at", RustType::DateTimeUtc);
/// column.default = Some(DefaultValue::Now);
/// assert_eq!(sqlite_default(&column).as_deref(), Some("(strftime('%Y-%m-%d %H:%M:%f000', 'now'))"));
/// ```
#[must_use]
pub fn sqlite_default(column: &Column) -> Option<String> {
    Some(match column.default.as_ref()? {
        DefaultValue::Literal(Literal::Bool(value)) => String::from(if *value { "1" } else { "0" }),
        DefaultValue::Literal(Literal::Integer(digits) | Literal::Decimal(digits)) => number(column, digits),
        DefaultValue::Literal(Literal::Text(text)) => self::text(column, text),
        // `%f` is seconds with three digits; six make it the width in which moments are kept, so that texts sort as times do.
        DefaultValue::Now => String::from(match column.rust_type {
            RustType::Date => "(strftime('%Y-%m-%d', 'now'))",
            RustType::Time => "(strftime('%H:%M:%f000', 'now'))",
            _ => "(strftime('%Y-%m-%d %H:%M:%f000', 'now'))",
        }),
        DefaultValue::Uuid => String::from("(randomblob(16))"),
        DefaultValue::Json(text) => quoted(text),
        DefaultValue::Sql(text) => format!("({})", text.sqlite.as_ref().or(text.any.as_ref())?),
    })
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// SQLite has no decimal type: decimals are texts, or binary fractions would change their digits.
fn number(column: &Column, digits: &str) -> String {
    if column.rust_type == RustType::Decimal { quoted(digits) } else { digits.to_owned() }
}

fn text(column: &Column, text: &str) -> String {
    match column.rust_type {
        RustType::Uuid => format!("x'{}'", text.replace('-', "")),
        RustType::Time => quoted(&six_digits(text)),
        RustType::DateTime | RustType::DateTimeUtc => {
            let moment = text.replacen('T', " ", 1);
            let moment = moment.trim_end_matches('Z');
            quoted(&six_digits(&if moment.contains(' ') { moment.to_owned() } else { format!("{moment} 00:00:00") }))
        }
        _ => quoted(text),
    }
}

fn six_digits(time: &str) -> String {
    let (seconds, fraction) = time.split_once('.').unwrap_or((time, ""));
    format!("{seconds}.{fraction:0<6}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(rust_type: RustType, literal: Literal) -> Column {
        Column { default: Some(DefaultValue::Literal(literal)), ..Column::new("c", rust_type) }
    }

    #[test]
    fn literals_take_the_form_in_which_values_are_kept() {
        let text = |rust_type, text: &str| sqlite_default(&literal(rust_type, Literal::Text(text.to_owned())));
        assert_eq!(text(RustType::DateTimeUtc, "2020-01-02").as_deref(), Some("'2020-01-02 00:00:00.000000'"));
        assert_eq!(text(RustType::DateTime, "2020-01-02T03:04:05.5").as_deref(), Some("'2020-01-02 03:04:05.500000'"));
        assert_eq!(text(RustType::Time, "03:04:05").as_deref(), Some("'03:04:05.000000'"));
        assert_eq!(text(RustType::Uuid, "00112233-4455-6677-8899-aabbccddeeff").as_deref(), Some("x'00112233445566778899aabbccddeeff'"));
        assert_eq!(sqlite_default(&literal(RustType::Bool, Literal::Bool(true))).as_deref(), Some("1"));
    }

    #[test]
    fn decimals_are_texts_and_floats_are_not() {
        let number = |rust_type| sqlite_default(&literal(rust_type, Literal::Decimal("-1.50".to_owned())));
        assert_eq!(number(RustType::Decimal).as_deref(), Some("'-1.50'"));
        assert_eq!(number(RustType::F64).as_deref(), Some("-1.50"));
    }

    #[test]
    fn sql_for_other_dialects_is_no_default() {
        let mut column = Column::new("c", RustType::I32);
        column.default = Some(DefaultValue::Sql(crate::SqlText { postgres: Some("1 + 1".to_owned()), ..Default::default() }));
        assert_eq!(sqlite_default(&column), None);
    }
}
