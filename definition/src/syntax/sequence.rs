//! A unit struct that derives `Sequence`, and the options of what the server counts.

use proc_macro2::{Ident, Span, TokenStream};

use super::argument::{Argument, Once, of_attributes};
use super::item::{Item, one};
use super::report::{Report, SyntaxError};
use super::{snake_case, tokens, unit};
use crate::{Sequence, SequenceOptions, SequenceType};

const KEYS: [&str; 6] = ["start", "increment", "min", "max", "cache", "cycle"];

/// `start = 1000, increment = 10, min = 1, max = 9999, cache = 5, cycle`
pub(super) fn options<'a>(report: &mut Report<'_>, arguments: impl Iterator<Item = &'a Argument>, at: Span) -> SequenceOptions {
    let mut options = SequenceOptions::default();
    let mut once = Once::default();
    for argument in arguments {
        let Some((word, span)) = argument.word() else {
            report.error(argument.span, "expected an option such as `start = 1000`");
            continue;
        };
        if !once.first(report, word, span) {
            continue;
        }
        match options.number_mut(word) {
            Some(place) => *place = argument.integer(report),
            None if word == "cycle" => options.cycle = argument.flag(report).is_some(),
            None => report.unknown(span, "option of a sequence", word, &KEYS),
        }
    }
    check(report, &options, at);
    options
}

fn check(report: &mut Report<'_>, options: &SequenceOptions, at: Span) {
    if options.increment == Some(0) {
        report.error(at, "an `increment` of 0 leads nowhere");
    }
    if options.cache.is_some_and(|cache| cache < 1) {
        report.error(at, "`cache` is at least 1");
    }
    let (min, max) = (options.min.unwrap_or(i64::MIN), options.max.unwrap_or(i64::MAX));
    if min >= max {
        report.error(at, format!("`min` is {min} and `max` is {max}: there is no value between them"));
    } else if !(min..=max).contains(&options.first()) {
        report.error(at, format!("the first value is {}, and it does not lie between `min` and `max`: say `start`", options.first()));
    }
}

const OWN_KEYS: [&str; 12] =
    ["name", "schema", "data_type", "only", "comment", "renamed_from", "start", "increment", "min", "max", "cache", "cycle"];

/// A unit struct that derives `Sequence`, read as far as it could be.
pub struct SequenceInput {
    /// What the struct says.
    pub definition: Sequence,
    /// The struct's name.
    pub name: Ident,
}

/// The tokens of a struct that derives `Sequence`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no unit struct.
#[must_use]
pub fn sequence(tokens: TokenStream, file: &str) -> (Option<SequenceInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<SequenceInput> {
    let name = unit::name(report, &item, "Sequence")?;
    let rust_name = tokens::plain(&name);
    let mut definition = Sequence {
        name: snake_case(&rust_name),
        rust_name,
        schema: None,
        data_type: None,
        options: SequenceOptions::default(),
        only: Vec::new(),
        comment: None,
        renamed_from: None,
        location: report.location(name.span()),
    };
    let mut counting = Vec::new();
    let mut once = Once::default();
    for argument in of_attributes(report, &mut item.attributes, "sequence") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `start = 1000`");
            continue;
        };
        let (word, is_counting) = (word.to_owned(), KEYS.contains(&word));
        if is_counting {
            counting.push(argument);
            continue;
        }
        if !once.first(report, &word, at) {
            continue;
        }
        match word.as_str() {
            "name" => definition.name = argument.filled_text(report).unwrap_or_else(|| definition.name.clone()),
            "schema" => definition.schema = argument.filled_text(report),
            "comment" => definition.comment = argument.text(report),
            "renamed_from" => definition.renamed_from = argument.filled_text(report),
            "data_type" => definition.data_type = data_type(report, &argument),
            "only" => definition.only = unit::only(report, &argument),
            unknown => report.unknown(at, "key in `#[sequence(..)]`", unknown, &OWN_KEYS),
        }
    }
    definition.options = options(report, counting.iter(), name.span());
    Some(SequenceInput { definition, name })
}

fn data_type(report: &mut Report<'_>, argument: &Argument) -> Option<SequenceType> {
    let text = argument.text(report)?;
    let known = SequenceType::ALL.into_iter().find(|ty| ty.as_str() == text);
    if known.is_none() {
        report.unknown(argument.span, "type of a sequence", &text, &SequenceType::ALL.map(SequenceType::as_str));
    }
    known
}
