//! How a sequence counts, in the words that PostgreSQL and MariaDB share.

use crate::model::SequenceOptions;

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
