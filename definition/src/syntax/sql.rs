use proc_macro2::Span;

use super::argument::{Argument, Value};
use super::report::Report;
use crate::{Literal, SqlText};

pub(super) const DIALECTS: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];

/// Takes SQL out of a list of arguments: a text for all, or one a dialect. What is not SQL is left to the caller.
#[derive(Default)]
pub(super) struct SqlArguments(SqlText);

impl SqlArguments {
    /// Whether the argument was SQL.
    pub(super) fn take(&mut self, report: &mut Report<'_>, argument: &Argument) -> bool {
        let slot = match argument.key.as_ref().map(|(key, _)| key.as_str()) {
            None if matches!(argument.value, Value::Literal(_)) => &mut self.0.any,
            Some("postgres") => &mut self.0.postgres,
            Some("mysql") => &mut self.0.mysql,
            Some("mariadb") => &mut self.0.mariadb,
            Some("sqlite") => &mut self.0.sqlite,
            _ => return false,
        };
        match &argument.value {
            Value::Literal(Literal::Text(text)) if text.trim().is_empty() => report.error(argument.span, "the SQL is empty"),
            Value::Literal(Literal::Text(_)) if slot.is_some() => report.error(argument.span, "SQL is given twice for the same dialect"),
            Value::Literal(Literal::Text(text)) => *slot = Some(text.clone()),
            _ => report.error(argument.span, "expected SQL in quotes"),
        }
        true
    }

    /// The SQL, if there was any.
    pub(super) fn done(self, report: &mut Report<'_>, span: Span, word: &str) -> Option<SqlText> {
        if self.0.is_empty() {
            let help = format!("`{word}(\"..\")` for every dialect, or `{word}(postgres = \"..\", mysql = \"..\", sqlite = \"..\")`");
            report.error_with_help(span, format!("`{word}` has no SQL"), help);
            return None;
        }
        Some(self.0)
    }
}

/// `word = ".."`, `word("..")` or `word(postgres = "..", ..)`, with nothing else in it.
pub(super) fn sql_of(report: &mut Report<'_>, argument: &Argument) -> Option<SqlText> {
    let (word, span) = argument.word()?;
    match &argument.value {
        Value::Call(_, arguments) if argument.key.is_none() => sql_of_list(report, word, span, arguments),
        Value::Literal(_) => argument.filled_text(report).map(SqlText::any),
        _ => {
            let help = format!("`{word} = \"..\"`, or one text a dialect: `{word}(postgres = \"..\", mysql = \"..\", sqlite = \"..\")`");
            report.error_with_help(argument.span, format!("`{word}` expects SQL in quotes"), help);
            None
        }
    }
}

pub(super) fn sql_of_list(report: &mut Report<'_>, word: &str, span: Span, arguments: &[Argument]) -> Option<SqlText> {
    let before = report.errors.len();
    let mut sql = SqlArguments::default();
    for argument in arguments {
        if !sql.take(report, argument) {
            let (unknown, span) = argument.word().unwrap_or(("", argument.span));
            report.unknown(span, &format!("key in `{word}(..)`"), unknown, &DIALECTS);
        }
    }
    if report.errors.len() > before && sql.0.is_empty() {
        return None;
    }
    sql.done(report, span, word)
}
