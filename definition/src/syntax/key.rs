use proc_macro2::Span;

use super::argument::{Argument, Once, Value};
use super::report::Report;
use super::sql::{DIALECTS, SqlArguments};
use crate::{Check, PrimaryKey, Unique};

/// Fields that an attribute names, with the place of each.
pub(super) type Fields = Vec<(String, Span)>;

pub(super) fn names(fields: &Fields) -> Vec<String> {
    fields.iter().map(|(field, _)| field.clone()).collect()
}

/// `name = ".."`, once.
fn name_once(report: &mut Report<'_>, once: &mut Once, argument: &Argument, name: &mut Option<String>) {
    if let Some((_, span)) = argument.word()
        && once.first(report, "name", span)
    {
        *name = argument.filled_text(report);
    }
}

/// `primary_key(a, b, name = "..")` and `unique(a, b, name = "..")` at the struct.
pub(super) fn key_of(report: &mut Report<'_>, argument: &Argument) -> Option<(Fields, Option<String>)> {
    let (word, span) = argument.word()?;
    let arguments = argument.list(report)?;
    let mut fields = Fields::new();
    let mut name = None;
    let mut once = Once::default();
    for argument in arguments {
        match (&argument.key, &argument.value) {
            (None, Value::Name(field)) => fields.push((field.clone(), argument.span)),
            (Some((key, _)), _) if key == "name" => name_once(report, &mut once, argument, &mut name),
            _ => match argument.word() {
                Some((unknown, span)) => report.unknown(span, &format!("key in `{word}(..)`"), unknown, &["name"]),
                None => report.error(argument.span, "expected a field's name, without quotes"),
            },
        }
    }
    if fields.is_empty() {
        report.error_with_help(span, format!("`{word}` names no field"), format!("`{word}(field, other_field)`"));
        return None;
    }
    Some((fields, name))
}

pub(super) fn primary_key(report: &mut Report<'_>, argument: &Argument) -> Option<(PrimaryKey, Fields)> {
    let (fields, name) = key_of(report, argument)?;
    Some((PrimaryKey { name, fields: names(&fields) }, fields))
}

pub(super) fn unique(report: &mut Report<'_>, argument: &Argument) -> Option<(Unique, Fields)> {
    let (fields, name) = key_of(report, argument)?;
    Some((Unique { name, fields: names(&fields), location: report.location(argument.span) }, fields))
}

/// `unique` or `unique(name = "..")` at a field.
pub(super) fn field_unique(report: &mut Report<'_>, argument: &Argument, field: &str) -> Option<Unique> {
    let mut name = None;
    if let Value::Call(..) = &argument.value {
        let mut once = Once::default();
        for option in argument.list(report)? {
            match option.word() {
                Some(("name", _)) => name_once(report, &mut once, option, &mut name),
                Some((unknown, span)) => report.unknown(span, "key in `unique(..)`", unknown, &["name"]),
                None => report.error(option.span, "expected `name = \"..\"`"),
            }
        }
    } else {
        argument.flag(report)?;
    }
    Some(Unique { name, fields: vec![field.to_owned()], location: report.location(argument.span) })
}

/// `check("..", name = "..")` at the struct or at a field.
pub(super) fn check(report: &mut Report<'_>, argument: &Argument, field: Option<&str>) -> Option<Check> {
    let span = argument.span;
    let mut sql = SqlArguments::default();
    let mut name = None;
    let mut once = Once::default();
    let before = report.errors.len();
    for option in argument.list(report)? {
        if sql.take(report, option) {
            continue;
        }
        match option.word() {
            Some(("name", _)) => name_once(report, &mut once, option, &mut name),
            Some((unknown, span)) => {
                let known: Vec<&str> = ["name"].into_iter().chain(DIALECTS).collect();
                report.unknown(span, "key in `check(..)`", unknown, &known);
            }
            None => {}
        }
    }
    let failed = report.errors.len() > before;
    let expression = if failed { sql.done(&mut Report::new(""), span, "check") } else { sql.done(report, span, "check") }?;
    Some(Check { name, field: field.map(str::to_owned), expression, location: report.location(span) })
}
