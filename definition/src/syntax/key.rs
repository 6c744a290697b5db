use proc_macro2::Span;

use super::argument::{Argument, Once, Value};
use super::report::Report;
use super::settings::{self, Place, SERVERS};
use super::sql::SqlArguments;
use crate::{Check, PrimaryKey, Settings, Unique};

/// Fields that an attribute names, with the place of each.
pub(super) type Fields = Vec<(String, Span)>;

/// Lists of fields with what each is for.
pub(super) type Named = Vec<(&'static str, Fields)>;

/// What the attributes here know, besides fields and SQL.
const KEYS: [&str; 5] = ["name", SERVERS[0], SERVERS[1], SERVERS[2], SERVERS[3]];

/// A key of several fields, as it is written.
struct Key {
    fields: Fields,
    name: Option<String>,
    settings: Settings,
    named: Named,
}

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
fn key_of(report: &mut Report<'_>, argument: &Argument, place: Place) -> Option<Key> {
    let (word, span) = argument.word()?;
    let arguments = argument.list(report)?;
    let mut fields = Fields::new();
    let (mut settings, mut named) = (Settings::default(), Named::new());
    let mut name = None;
    let mut once = Once::default();
    for argument in arguments {
        if settings::take(report, place, &mut settings, argument, &mut named) {
            continue;
        }
        match (&argument.key, &argument.value) {
            (None, Value::Name(field)) => fields.push((field.clone(), argument.span)),
            (Some((key, _)), _) if key == "name" => name_once(report, &mut once, argument, &mut name),
            _ => match argument.word() {
                Some((unknown, span)) => report.unknown(span, &format!("key in `{word}(..)`"), unknown, &KEYS),
                None => report.error(argument.span, "expected a field's name, without quotes"),
            },
        }
    }
    if fields.is_empty() {
        report.error_with_help(span, format!("`{word}` names no field"), format!("`{word}(field, other_field)`"));
        return None;
    }
    Some(Key { fields, name, settings, named })
}

pub(super) fn primary_key(report: &mut Report<'_>, argument: &Argument) -> Option<(PrimaryKey, Fields, Named)> {
    let key = key_of(report, argument, Place::PrimaryKey)?;
    Some((PrimaryKey { name: key.name, fields: names(&key.fields), settings: key.settings }, key.fields, key.named))
}

pub(super) fn unique(report: &mut Report<'_>, argument: &Argument) -> Option<(Unique, Named)> {
    let mut key = key_of(report, argument, Place::Unique)?;
    let fields = names(&key.fields);
    key.named.push(("unique", key.fields));
    Some((Unique { name: key.name, fields, settings: key.settings, location: report.location(argument.span) }, key.named))
}

/// `unique` or `unique(name = "..")` at a field.
pub(super) fn field_unique(report: &mut Report<'_>, argument: &Argument, field: &str) -> Option<(Unique, Named)> {
    let (mut settings, mut named) = (Settings::default(), Named::new());
    let mut name = None;
    if let Value::Call(..) = &argument.value {
        let mut once = Once::default();
        for option in argument.list(report)? {
            if settings::take(report, Place::Unique, &mut settings, option, &mut named) {
                continue;
            }
            match option.word() {
                Some(("name", _)) => name_once(report, &mut once, option, &mut name),
                Some((unknown, span)) => report.unknown(span, "key in `unique(..)`", unknown, &KEYS),
                None => report.error(option.span, "expected `name = \"..\"`"),
            }
        }
    } else {
        argument.flag(report)?;
    }
    Some((Unique { name, fields: vec![field.to_owned()], settings, location: report.location(argument.span) }, named))
}

/// `check("..", name = "..")` at the struct or at a field.
pub(super) fn check(report: &mut Report<'_>, argument: &Argument, field: Option<&str>) -> Option<Check> {
    let span = argument.span;
    let mut sql = SqlArguments::default();
    let (mut settings, mut named) = (Settings::default(), Named::new());
    let mut name = None;
    let mut once = Once::default();
    let before = report.errors.len();
    for option in argument.list(report)? {
        if sql.take(report, option) || settings::take(report, Place::Check, &mut settings, option, &mut named) {
            continue;
        }
        match option.word() {
            Some(("name", _)) => name_once(report, &mut once, option, &mut name),
            Some((unknown, span)) => {
                report.unknown(span, "key in `check(..)`", unknown, &KEYS);
            }
            None => {}
        }
    }
    let failed = report.errors.len() > before;
    let expression = if failed { sql.done(&mut Report::new(""), span, "check") } else { sql.done(report, span, "check") }?;
    Some(Check { name, field: field.map(str::to_owned), expression, settings, location: report.location(span) })
}
