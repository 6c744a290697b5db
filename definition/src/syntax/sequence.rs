//! The options of what the server counts.

use proc_macro2::Span;

use super::argument::{Argument, Once};
use super::report::Report;
use crate::SequenceOptions;

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
