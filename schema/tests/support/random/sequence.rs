//! Sequences of their own, and how numbered columns count.

use diesel_kit_definition::{Location, Sequence, SequenceOptions, SequenceType};

use super::dice::Dice;
use super::server::Server;

const SEQUENCES: [(&str, &str); 2] = [("Counter", "counter"), ("Ticket", "ticket")];

pub(crate) fn sequences(dice: &mut Dice, server: Server) -> Vec<Sequence> {
    if !server.has_sequences() {
        return Vec::new();
    }
    let mut sequences = Vec::new();
    for (rust_name, name) in SEQUENCES {
        if dice.one_in(3) {
            let data_type = (server.is_postgres() && dice.one_in(3)).then(|| *dice.pick(&[SequenceType::Integer, SequenceType::Bigint]));
            let comment = (server.is_postgres() && dice.one_in(4)).then(|| "counts".to_owned());
            sequences.push(Sequence {
                rust_name: rust_name.into(),
                name: name.into(),
                schema: None,
                data_type,
                options: options(dice),
                only: Vec::new(),
                comment,
                renamed_from: None,
                location: Location::default(),
            });
        }
    }
    sequences
}

/// How it counts: always up, so that a value that was given out lies within the bounds of the other side too.
pub(crate) fn options(dice: &mut Dice) -> SequenceOptions {
    let mut options = SequenceOptions::default();
    if dice.one_in(2) {
        options.start = dice.one_in(2).then(|| *dice.pick(&[100, 1000]));
        options.increment = dice.one_in(2).then(|| *dice.pick(&[2, 10]));
        options.min = dice.one_in(4).then_some(1);
        options.max = dice.one_in(3).then(|| *dice.pick(&[100_000, 1_000_000]));
        options.cache = dice.one_in(3).then(|| *dice.pick(&[5, 20]));
        options.cycle = dice.one_in(3);
    }
    options
}
