//! `partition_by = range(field)`, `partition(..)` and `partitions = ..`: for all servers at the struct, or for one in its block.

use proc_macro2::Span;

use super::argument::{Argument, Once, Value};
use super::key::{Fields, Named};
use super::report::Report;
use super::sql::sql_of_list;
use crate::{IndexKey, Literal, Partition, PartitionBound, PartitionStrategy, Partitioning};

const HELP: &str = "`partition_by = range(field)`, `list(field)` or `hash(field)`; an expression stands as `range(expression(\"..\"))`";
const BOUNDS: &str = "`from = \"..\", to = \"..\"`, `less_than = \"..\"`, `in(\"..\", \"..\")`, `modulus = 4, remainder = 0` or `default`";
const KEYS: [&str; 9] = ["name", "from", "to", "less_than", "in", "modulus", "remainder", "default", "renamed_from"];

/// What is said of partitions in one place, put together as it comes.
#[derive(Default)]
pub(super) struct PartitionArguments {
    by: Option<(PartitionStrategy, Vec<IndexKey>, Span)>,
    partitions: Vec<Partition>,
    count: Option<u32>,
    external: bool,
    once: Once,
    /// Where a partition is said first.
    first: Option<Span>,
    failed: bool,
}

impl PartitionArguments {
    /// Takes one of the three words, and remembers the fields that it names.
    pub(super) fn take(&mut self, report: &mut Report<'_>, argument: &Argument, named: &mut Named) {
        let Some((word, span)) = argument.word() else { return };
        let before = report.errors.len();
        match word {
            "partition" => {
                self.first.get_or_insert(span);
                self.partitions.extend(partition(report, argument));
            }
            "partition_by" if self.once.first(report, word, span) => self.by = by(report, argument, span, named),
            "partitions" if self.once.first(report, word, span) => {
                self.first.get_or_insert(span);
                match (&argument.key, &argument.value) {
                    (Some(_), Value::Literal(Literal::Text(text))) if text == "external" => self.external = true,
                    (Some(_), Value::Literal(Literal::Integer(digits))) if digits != "0" => self.count = argument.number(report),
                    _ => report.error_with_help(
                        argument.span,
                        "expected how many partitions there are",
                        "`partitions = 4`, or `partitions = \"external\"` where something else makes and drops them",
                    ),
                }
            }
            _ => {}
        }
        self.failed |= report.errors.len() > before;
    }

    pub(super) fn done(self, report: &mut Report<'_>) -> Option<Partitioning> {
        match (self.by, self.first) {
            (Some((strategy, keys, span)), _) => Some(Partitioning {
                strategy,
                keys,
                partitions: self.partitions,
                count: self.count,
                external: self.external,
                location: report.location(span),
            }),
            (None, Some(span)) if !self.failed => {
                report.error_with_help(span, "there are partitions, and `partition_by` is missing", HELP);
                None
            }
            (None, _) => None,
        }
    }
}

fn by(report: &mut Report<'_>, argument: &Argument, at: Span, named: &mut Named) -> Option<(PartitionStrategy, Vec<IndexKey>, Span)> {
    let (Some(_), Value::Call(word, parts)) = (&argument.key, &argument.value) else {
        report.error_with_help(argument.span, "expected by what the table is partitioned", HELP);
        return None;
    };
    let Some(strategy) = PartitionStrategy::parse(word) else {
        report.unknown(argument.span, "way to partition", word, &PartitionStrategy::ALL.map(PartitionStrategy::as_str));
        return None;
    };
    let (mut keys, mut fields) = (Vec::new(), Fields::new());
    for part in parts {
        match (&part.key, &part.value) {
            (None, Value::Name(field)) => {
                fields.push((field.clone(), part.span));
                keys.push(IndexKey::Field(field.clone()));
            }
            (None, Value::Call(word, sql)) if word == "expression" => {
                keys.extend(sql_of_list(report, "expression", part.span, sql).map(IndexKey::Expression));
            }
            _ => report.error_with_help(part.span, "expected a field's name, without quotes", HELP),
        }
    }
    if parts.is_empty() {
        report.error_with_help(argument.span, format!("`{word}` names no field"), HELP);
        return None;
    }
    named.push(("partition_by", fields));
    Some((strategy, keys, at))
}

fn partition(report: &mut Report<'_>, argument: &Argument) -> Option<Partition> {
    let span = argument.span;
    let mut once = Once::default();
    let (mut name, mut renamed_from, mut named) = (None, None, false);
    let (mut from, mut to, mut less_than, mut list, mut default) = (None, None, None, None, false);
    let (mut modulus, mut remainder) = (None, None);
    let before = report.errors.len();
    for option in argument.list(report)? {
        let Some((word, at)) = option.word() else {
            report.error_with_help(option.span, "expected an option of the partition", format!("`name = \"..\"` and {BOUNDS}"));
            continue;
        };
        if !KEYS.contains(&word) {
            report.unknown(at, "key in `partition(..)`", word, &KEYS);
            continue;
        }
        if !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => (name, named) = (option.filled_text(report), true),
            "renamed_from" => renamed_from = option.filled_text(report),
            "from" => from = values(report, option),
            "to" => to = values(report, option),
            "less_than" => less_than = values(report, option),
            "in" => list = values(report, option),
            "modulus" => modulus = option.number(report),
            "remainder" => remainder = option.number(report),
            _ => default = option.flag(report).is_some(),
        }
    }
    if !named {
        report.error_with_help(span, "the partition has no name", "`partition(name = \"..\", ..)`");
    }
    let bound = match (from, to, less_than, list, (modulus, remainder), default) {
        (Some(from), Some(to), None, None, (None, None), false) => Some(PartitionBound::Range { from, to }),
        (None, None, Some(bound), None, (None, None), false) => Some(PartitionBound::LessThan(bound)),
        (None, None, None, Some(list), (None, None), false) => Some(PartitionBound::In(list)),
        (None, None, None, None, (Some(modulus), Some(remainder)), false) => Some(PartitionBound::Remainder { modulus, remainder }),
        (None, None, None, None, (None, None), true) => Some(PartitionBound::Default),
        _ => None,
    };
    if bound.is_none() && report.errors.len() == before {
        report.error_with_help(span, "the partition says which rows it takes in one way", BOUNDS);
    }
    Some(Partition { name: name?, bound: bound?, renamed_from, location: report.location(span) })
}

/// `word = value` or `word(value, value)`.
fn values(report: &mut Report<'_>, option: &Argument) -> Option<Vec<String>> {
    let (word, _) = option.word()?;
    let values: Vec<(&Value, Span)> = match (&option.key, &option.value) {
        (Some(_), value) => vec![(value, option.span)],
        (None, Value::Call(_, arguments)) => {
            let plain = arguments.iter().find(|argument| argument.key.is_some());
            if let Some(argument) = plain {
                report.error(argument.span, format!("expected a value in `{word}(..)`"));
                return None;
            }
            arguments.iter().map(|argument| (&argument.value, argument.span)).collect()
        }
        (None, _) => Vec::new(),
    };
    if values.is_empty() {
        report.error_with_help(
            option.span,
            format!("`{word}` has no value"),
            format!("`{word} = \"'2026-01-01'\"`: SQL in quotes, or a number"),
        );
        return None;
    }
    values.into_iter().map(|(value, span)| one_value(report, word, value, span)).collect()
}

fn one_value(report: &mut Report<'_>, word: &str, value: &Value, span: Span) -> Option<String> {
    match value {
        Value::Literal(Literal::Text(text)) if !text.trim().is_empty() => Some(text.clone()),
        Value::Literal(Literal::Integer(digits) | Literal::Decimal(digits)) => Some(digits.clone()),
        Value::Literal(Literal::Bool(value)) => Some(value.to_string()),
        Value::Name(name) if matches!(name.to_ascii_lowercase().as_str(), "minvalue" | "maxvalue" | "null") => {
            Some(name.to_ascii_lowercase())
        }
        Value::Literal(Literal::Text(_)) | Value::Name(_) | Value::Call(..) | Value::Type(_) => {
            let help = "SQL in quotes, such as \"'2026-01-01'\", a number, `minvalue` or `maxvalue`";
            report.error_with_help(span, format!("`{word}` expects a value"), help);
            None
        }
    }
}
