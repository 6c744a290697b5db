use proc_macro2::Span;

use super::argument::{Argument, Once, Value};
use super::key::{Fields, Named};
use super::report::Report;
use super::settings::{self, Place, SERVERS};
use super::sql::{sql_of, sql_of_list};
use crate::{Index, IndexKey, IndexPart, Literal, Nulls, Order};

const KEYS: [&str; 7] = ["name", "unique", "using", "opclass", "where", "with", "renamed_from"];
const FIELD_KEYS: [&str; 11] = ["asc", "desc", "nulls", "length", "name", "unique", "using", "opclass", "where", "with", "renamed_from"];
const PARTS: &str = "a part is a field, `asc(field)`, `desc(field)`, `part(field, length = 20, opclass = \"..\", nulls = \"first\")` or `expression(\"..\")`";

/// `index(<parts>, <options>)` at the struct.
pub(super) fn index(report: &mut Report<'_>, argument: &Argument) -> Option<(Index, Named)> {
    let mut builder = Builder::default();
    for part in argument.list(report)? {
        if settings::take(report, Place::Index, &mut builder.settings, part, &mut builder.named) {
            continue;
        }
        match (&part.key, &part.value) {
            (None, Value::Name(name)) if name == "unique" => builder.option(report, part, "unique", part.span),
            (None, Value::Name(name)) => builder.field(name, part.span),
            (None, Value::Call(name, _)) if matches!(name.as_str(), "asc" | "desc" | "part" | "expression") => builder.part(report, part),
            _ => match part.word() {
                Some((word, span)) if KEYS.contains(&word) => builder.option(report, part, word, span),
                Some((word, span)) => report.unknown(span, "key in `index(..)`", word, &[&KEYS[..], &SERVERS[..]].concat()),
                None => report.error_with_help(part.span, "expected a field's name, without quotes", PARTS),
            },
        }
    }
    if builder.parts.is_empty() {
        report.error_with_help(argument.span, "`index` has no parts", PARTS);
        return None;
    }
    Some(builder.done(report, argument))
}

/// `index` or `index(<options>)` at a field.
pub(super) fn field_index(report: &mut Report<'_>, argument: &Argument, field: &str) -> Option<(Index, Named)> {
    let mut builder = Builder::default();
    builder.field(field, argument.span);
    if let Value::Call(..) = &argument.value {
        for option in argument.list(report)? {
            if settings::take(report, Place::Index, &mut builder.settings, option, &mut builder.named) {
                continue;
            }
            match option.word() {
                Some((word @ ("asc" | "desc" | "nulls" | "length"), span)) => {
                    if let Some(part) = builder.parts.first_mut() {
                        part_option(report, &mut builder.once, part, option, word, span);
                    }
                }
                Some((word, span)) if KEYS.contains(&word) => builder.option(report, option, word, span),
                Some((word, span)) => report.unknown(span, "key in `index(..)`", word, &[&FIELD_KEYS[..], &SERVERS[..]].concat()),
                None => report.error(option.span, "expected an option of the index"),
            }
        }
    } else {
        argument.flag(report)?;
    }
    Some(builder.done(report, argument))
}

#[derive(Default)]
struct Builder {
    once: Once,
    parts: Vec<IndexPart>,
    fields: Fields,
    named: Named,
    name: Option<String>,
    unique: bool,
    method: Option<String>,
    operator_class: Option<String>,
    predicate: Option<crate::SqlText>,
    with: Vec<(String, String)>,
    settings: crate::Settings,
    renamed_from: Option<String>,
}

impl Builder {
    fn field(&mut self, name: &str, span: Span) {
        self.fields.push((name.to_owned(), span));
        self.parts.push(plain_part(IndexKey::Field(name.to_owned())));
    }

    /// `asc(..)`, `desc(..)`, `part(..)` or `expression(..)`
    fn part(&mut self, report: &mut Report<'_>, argument: &Argument) {
        let (Value::Call(kind, arguments), Some((_, span))) = (&argument.value, argument.word()) else { return };
        if kind == "expression" {
            if let Some(sql) = sql_of_list(report, "expression", span, arguments) {
                self.parts.push(plain_part(IndexKey::Expression(sql)));
            }
            return;
        }
        let mut part = None;
        let mut once = Once::default();
        let mut options = Vec::new();
        for argument in arguments {
            match (&argument.key, &argument.value) {
                (None, Value::Name(name)) if part.is_none() => {
                    self.fields.push((name.clone(), argument.span));
                    part = Some(plain_part(IndexKey::Field(name.clone())));
                }
                (None, Value::Call(name, sql)) if name == "expression" && part.is_none() => {
                    part = sql_of_list(report, "expression", argument.span, sql).map(|sql| plain_part(IndexKey::Expression(sql)));
                }
                _ => options.push(argument),
            }
        }
        let Some(mut part) = part else {
            report.error_with_help(span, format!("`{kind}` names no field"), PARTS);
            return;
        };
        part.order = match kind.as_str() {
            "asc" => Some(Order::Ascending),
            "desc" => Some(Order::Descending),
            _ => None,
        };
        for option in options {
            match option.word() {
                Some((word @ ("nulls" | "opclass" | "length"), span)) => part_option(report, &mut once, &mut part, option, word, span),
                Some((word, span)) => report.unknown(span, &format!("key in `{kind}(..)`"), word, &["nulls", "opclass", "length"]),
                None => report.error_with_help(option.span, "expected a field's name, without quotes", PARTS),
            }
        }
        self.parts.push(part);
    }

    fn option(&mut self, report: &mut Report<'_>, argument: &Argument, word: &str, span: Span) {
        if !self.once.first(report, word, span) {
            return;
        }
        match word {
            "unique" => self.unique = argument.flag(report).is_some(),
            "name" => self.name = argument.filled_text(report),
            "using" => self.method = argument.filled_text(report),
            "opclass" => self.operator_class = argument.filled_text(report),
            "where" => self.predicate = sql_of(report, argument),
            "renamed_from" => self.renamed_from = argument.filled_text(report),
            _ => self.with = parameters(report, argument),
        }
    }

    fn done(mut self, report: &Report<'_>, argument: &Argument) -> (Index, Named) {
        for part in &mut self.parts {
            part.operator_class = part.operator_class.take().or_else(|| self.operator_class.clone());
        }
        let index = Index {
            name: self.name,
            parts: self.parts,
            unique: self.unique,
            method: self.method,
            predicate: self.predicate,
            with: self.with,
            settings: self.settings,
            renamed_from: self.renamed_from,
            location: report.location(argument.span),
        };
        self.named.push(("index", self.fields));
        (index, self.named)
    }
}

fn plain_part(key: IndexKey) -> IndexPart {
    IndexPart { key, length: None, order: None, nulls: None, operator_class: None }
}

fn part_option(report: &mut Report<'_>, once: &mut Once, part: &mut IndexPart, argument: &Argument, word: &str, span: Span) {
    // Both orders are one option.
    if !once.first(report, if word == "asc" { "desc" } else { word }, span) {
        return;
    }
    match word {
        "asc" => part.order = argument.flag(report).map(|_| Order::Ascending),
        "desc" => part.order = argument.flag(report).map(|_| Order::Descending),
        "opclass" => part.operator_class = argument.filled_text(report),
        "length" => part.length = length(report, argument),
        _ => match argument.text(report).as_deref() {
            Some("first") => part.nulls = Some(Nulls::First),
            Some("last") => part.nulls = Some(Nulls::Last),
            Some(other) => report.unknown(argument.span, "place of NULLs", other, &["first", "last"]),
            None => {}
        },
    }
}

fn length(report: &mut Report<'_>, argument: &Argument) -> Option<u32> {
    let length = argument.number(report)?;
    if length == 0 {
        report.error(argument.span, "`length` is at least 1");
        return None;
    }
    Some(length)
}

/// `with(m = 16, fastupdate = false)`
pub(super) fn parameters(report: &mut Report<'_>, argument: &Argument) -> Vec<(String, String)> {
    let mut parameters: Vec<(String, String)> = Vec::new();
    for parameter in argument.list(report).unwrap_or_default() {
        let Some((key, span)) = &parameter.key else {
            report.error(parameter.span, "expected `parameter = value`");
            continue;
        };
        let value = match &parameter.value {
            Value::Literal(Literal::Bool(value)) => value.to_string(),
            Value::Literal(Literal::Integer(text) | Literal::Decimal(text) | Literal::Text(text)) => text.clone(),
            Value::Name(name) => name.clone(),
            Value::Call(..) | Value::Type(_) => {
                report.error(parameter.span, "expected a number, `true`, `false` or a text in quotes");
                continue;
            }
        };
        if parameters.iter().any(|(known, _)| known == key) {
            report.error(*span, format!("`{key}` is given twice"));
        } else {
            parameters.push((key.clone(), value));
        }
    }
    parameters
}
