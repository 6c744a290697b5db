//! How a sequence counts, in the words that PostgreSQL and MariaDB share.

use crate::model::{Sequence, SequenceOptions, SequenceType};

/// Whether a value that a sequence has come to may lie outside of what it counts through now: the server alone knows, and refuses.
pub(crate) fn may_refuse(from: &SequenceOptions, to: &SequenceOptions) -> bool {
    let (min, max) = (
        |options: &SequenceOptions| options.min.unwrap_or(if options.descends() { i64::MIN } else { 1 }),
        |options: &SequenceOptions| options.max.unwrap_or(if options.descends() { -1 } else { i64::MAX }),
    );
    min(to) > min(from) || max(to) < max(from)
}

/// As [`may_refuse`], of a sequence of its own, whose type may be smaller now.
pub(crate) fn sequence_may_refuse(from: &Sequence, to: &Sequence) -> bool {
    let bits = |sequence: &Sequence| match sequence.data_type {
        Some(SequenceType::Smallint) => 16,
        Some(SequenceType::Integer) => 32,
        Some(SequenceType::Bigint) | None => 64,
    };
    bits(to) < bits(from) || may_refuse(&from.options, &to.options)
}

/// What is said.
pub(crate) fn stated(options: &SequenceOptions) -> Vec<String> {
    clauses(&SequenceOptions::default(), options, 1)
}

/// What differs. An option that is no longer said goes back to what the server takes without it: `cache` is its usual cache.
pub(crate) fn clauses(from: &SequenceOptions, to: &SequenceOptions, cache: i64) -> Vec<String> {
    let mut clauses = Vec::new();
    // The usual start follows from the direction and the bounds.
    if from.first() != to.first() {
        clauses.push(format!("START WITH {}", to.first()));
    }
    if from.increment != to.increment {
        clauses.push(format!("INCREMENT BY {}", to.increment.unwrap_or(1)));
    }
    for (word, from, to) in [("MINVALUE", from.min, to.min), ("MAXVALUE", from.max, to.max)] {
        if from != to {
            clauses.push(to.map_or(format!("NO {word}"), |bound| format!("{word} {bound}")));
        }
    }
    if from.cache != to.cache {
        clauses.push(format!("CACHE {}", to.cache.unwrap_or(cache)));
    }
    if from.cycle != to.cycle {
        clauses.push(if to.cycle { "CYCLE" } else { "NO CYCLE" }.to_owned());
    }
    clauses
}
