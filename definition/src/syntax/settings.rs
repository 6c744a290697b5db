//! What an attribute says to one server alone: `postgres(..)`, `mysql(..)`, `mariadb(..)`, `sqlite(..)`.

use std::collections::BTreeMap;

use proc_macro2::Span;

use super::argument::{Argument, Value};
use super::index::parameters;
use super::key::{Fields, Named, names};
use super::partition::PartitionArguments;
use super::report::Report;
use crate::settings::PARTITION_BY;
use crate::{Block, Literal, Setting, Settings};

/// What the attribute is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Table,
    Column,
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
    Exclusion,
    Index,
}

/// What a word is followed by.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// Nothing.
    Flag,
    /// A text in quotes.
    Text,
    /// One of these in quotes.
    Choice(&'static [&'static str]),
    /// Fields in parentheses.
    Fields,
    /// Parameters in parentheses.
    Parameters,
    /// What says how a table is partitioned.
    Partitions,
}

type Known = [(&'static str, Form)];

/// When a constraint that may wait is looked at, unless a transaction says otherwise.
const DEFERRAL: Form = Form::Choice(&["immediate", "deferred"]);

/// The words that a place knows for a server.
fn known(place: Place, server: &str) -> &'static Known {
    match (place, server) {
        (Place::Table, "postgres") => &[
            ("unlogged", Form::Flag),
            ("tablespace", Form::Text),
            ("with", Form::Parameters),
            ("partition_by", Form::Partitions),
            ("partition", Form::Partitions),
            ("partitions", Form::Partitions),
        ],
        (Place::Table, "mysql" | "mariadb") => &[
            ("engine", Form::Text),
            ("charset", Form::Text),
            ("collation", Form::Text),
            ("row_format", Form::Text),
            ("unprotected", Form::Flag),
            ("partition_by", Form::Partitions),
            ("partition", Form::Partitions),
            ("partitions", Form::Partitions),
        ],
        (Place::Table, _) => &[("without_rowid", Form::Flag), ("not_strict", Form::Flag), ("unprotected", Form::Flag)],
        (Place::Column, "postgres") => {
            &[("storage", Form::Choice(&["plain", "main", "external", "extended"])), ("compression", Form::Choice(&["pglz", "lz4"]))]
        }
        (Place::Column, "mysql" | "mariadb") => &[("charset", Form::Text)],
        (Place::Column, _) => &[],
        (Place::PrimaryKey, "postgres") => &[("include", Form::Fields), ("deferrable", DEFERRAL)],
        (Place::Unique, "postgres") => &[("nulls_not_distinct", Form::Flag), ("include", Form::Fields), ("deferrable", DEFERRAL)],
        (Place::ForeignKey, "postgres") => {
            &[("match_full", Form::Flag), ("deferrable", DEFERRAL), ("not_valid", Form::Flag), ("not_enforced", Form::Flag)]
        }
        (Place::ForeignKey, "sqlite") => &[("deferrable", DEFERRAL)],
        (Place::Check, "postgres") => &[("no_inherit", Form::Flag), ("not_valid", Form::Flag), ("not_enforced", Form::Flag)],
        (Place::Check, "mysql" | "mariadb") => &[("not_enforced", Form::Flag)],
        (Place::Exclusion, "postgres") => &[("deferrable", DEFERRAL)],
        (Place::PrimaryKey | Place::Unique | Place::ForeignKey | Place::Check | Place::Exclusion, _) => &[],
        (Place::Index, "postgres") => &[
            ("skip", Form::Flag),
            ("using", Form::Text),
            ("opclass", Form::Text),
            ("with", Form::Parameters),
            ("include", Form::Fields),
            ("nulls_not_distinct", Form::Flag),
        ],
        (Place::Index, "mysql" | "mariadb") => {
            &[("skip", Form::Flag), ("using", Form::Text), ("parser", Form::Text), ("invisible", Form::Flag)]
        }
        (Place::Index, _) => &[("skip", Form::Flag)],
    }
}

/// The words of servers, as they head their blocks.
pub(super) const SERVERS: [&str; 4] = super::sql::DIALECTS;

/// Reads a block, if the argument is one, and remembers the fields that it names.
pub(super) fn take(report: &mut Report<'_>, place: Place, settings: &mut Settings, argument: &Argument, named: &mut Named) -> bool {
    let (None, Value::Call(server, arguments)) = (&argument.key, &argument.value) else { return false };
    let Some(slot) = settings.slot(server) else { return false };
    if slot.is_some() {
        report.error(argument.span, format!("`{server}` is given twice"));
        return true;
    }
    let known = known(place, server);
    let mut block = BTreeMap::new();
    let mut partitions = PartitionArguments::default();
    for argument in arguments {
        let Some((word, span)) = argument.word() else {
            report.error(argument.span, format!("expected an option of {server}"));
            continue;
        };
        let Some((_, form)) = known.iter().find(|(other, _)| *other == word) else {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            if words.is_empty() {
                report.error(span, format!("nothing is said here to {server} alone"));
            } else {
                report.unknown(span, &format!("key in `{server}(..)`"), word, &words);
            }
            continue;
        };
        if matches!(form, Form::Partitions) {
            partitions.take(report, argument, named);
        } else if block.contains_key(word) {
            report.error(span, format!("`{word}` is given twice"));
        } else if let Some(value) = value(report, *form, argument, named) {
            block.insert(word.to_owned(), value);
        }
    }
    if let Some(partitioning) = partitions.done(report) {
        block.insert(PARTITION_BY.to_owned(), Setting::Partitioning(Box::new(partitioning)));
    }
    *slot = Some(Block(block));
    true
}

fn value(report: &mut Report<'_>, form: Form, argument: &Argument, named: &mut Named) -> Option<Setting> {
    match form {
        Form::Flag => argument.flag(report).map(|_| Setting::Flag),
        Form::Text => argument.filled_text(report).map(Setting::Text),
        Form::Choice(words) => {
            let text = argument.text(report)?;
            if !words.contains(&text.as_str()) {
                report.unknown(argument.span, "value", &text, words);
                return None;
            }
            Some(Setting::Text(text))
        }
        // Taken together, for they are one setting.
        Form::Partitions => None,
        Form::Parameters => {
            argument.list(report)?;
            Some(Setting::Parameters(parameters(report, argument)))
        }
        Form::Fields => {
            let arguments = argument.list(report)?;
            let fields = fields(report, argument, arguments);
            if fields.is_empty() {
                report.error(argument.span, "no field is named");
                return None;
            }
            let names = names(&fields);
            named.push(("include", fields));
            Some(Setting::Fields(names))
        }
    }
}

fn fields(report: &mut Report<'_>, owner: &Argument, arguments: &[Argument]) -> Vec<(String, Span)> {
    let mut fields = Fields::new();
    for argument in arguments {
        match (&argument.key, &argument.value) {
            (None, Value::Name(name)) => fields.push((name.clone(), argument.span)),
            (None, Value::Literal(Literal::Text(_))) => report.error(argument.span, "expected a field's name, without quotes"),
            _ => report.error(argument.span, format!("expected a field's name in `{}(..)`", owner.word().map_or("", |(word, _)| word))),
        }
    }
    fields
}
