//! Smaller pairs, to find the smallest that still fails.

use diesel_kit_definition::Definition;

use super::server::Server;
use super::{Pair, fit, table_mut};

impl Pair {
    /// Pairs that lack one thing of this one, the largest first.
    pub(crate) fn smaller(&self) -> Vec<Self> {
        let mut pairs = Vec::new();
        let names: std::collections::BTreeSet<String> =
            self.before.iter().chain(&self.after).map(|definition| definition.rust_name().to_owned()).collect();
        for name in &names {
            pairs.push(self.without(&|definitions| definitions.retain(|definition| definition.rust_name() != name)));
        }
        for at in 0..12 {
            for name in &names {
                // From both sides first, then from either.
                for sides in [(true, true), (true, false), (false, true)] {
                    pairs.extend(PARTS.iter().map(|part| self.without_on(sides, &|definitions| part(definitions, name, at))));
                }
            }
        }
        for at in 0..self.answers.renames.len() {
            let mut pair = self.clone();
            pair.answers.renames.remove(at);
            pairs.push(pair);
        }
        pairs.retain(|pair| pair.before != self.before || pair.after != self.after || pair.answers != self.answers);
        pairs
    }

    fn without(&self, cut: &dyn Fn(&mut Vec<Definition>)) -> Self {
        self.without_on((true, true), cut)
    }

    fn without_on(&self, (before, after): (bool, bool), cut: &dyn Fn(&mut Vec<Definition>)) -> Self {
        let mut pair = self.clone();
        if before {
            cut(&mut pair.before);
            fit::fit(&mut pair.before, Server(self.target));
        }
        if after {
            cut(&mut pair.after);
            fit::fit(&mut pair.after, Server(self.target));
        }
        pair
    }
}

type Part = fn(&mut Vec<Definition>, &str, usize);

const PARTS: [Part; 10] = [
    |definitions, name, at| {
        with_table(definitions, name, |table| {
            if table.columns.get(at).is_some_and(|column| column.name != "id") {
                table.columns.remove(at);
            }
        });
    },
    |definitions, name, at| with_table(definitions, name, |table| drop(take(&mut table.indexes, at))),
    |definitions, name, at| with_table(definitions, name, |table| drop(take(&mut table.uniques, at))),
    |definitions, name, at| with_table(definitions, name, |table| drop(take(&mut table.checks, at))),
    |definitions, name, at| with_table(definitions, name, |table| drop(take(&mut table.foreign_keys, at))),
    |definitions, name, at| with_table(definitions, name, |table| drop(take(&mut table.exclusions, at))),
    |definitions, name, at| with_table(definitions, name, |table| drop(take(&mut table.policies, at))),
    |definitions, name, at| {
        with_table(definitions, name, |table| {
            let Some(column) = table.columns.get_mut(at) else { return };
            column.default = None;
            column.on_update_now = false;
            column.comment = None;
            column.collation = None;
            column.settings = diesel_kit_definition::Settings::default();
            column.sequence = diesel_kit_definition::SequenceOptions::default();
        });
    },
    |definitions, name, at| {
        with_table(definitions, name, |table| {
            if at == 0 {
                table.comment = None;
                table.settings = diesel_kit_definition::Settings::default();
            } else if let Some(index) = table.indexes.get_mut(at - 1) {
                index.name = None;
                index.renamed_from = None;
                index.settings = diesel_kit_definition::Settings::default();
            }
        });
    },
    |definitions, name, at| {
        with_table(definitions, name, |table| {
            if let Some(key) = table.foreign_keys.get_mut(at) {
                key.settings = diesel_kit_definition::Settings::default();
                (key.on_delete, key.on_update, key.name) = (None, None, None);
            }
            if let Some(column) = table.columns.get_mut(at) {
                column.increment = None;
                column.sequence = diesel_kit_definition::SequenceOptions::default();
            }
        });
    },
];

fn take<T>(list: &mut Vec<T>, at: usize) -> Option<T> {
    (at < list.len()).then(|| list.remove(at))
}

fn with_table(definitions: &mut [Definition], name: &str, change: impl Fn(&mut diesel_kit_definition::Table)) {
    definitions.iter_mut().filter_map(table_mut).filter(|table| table.rust_name == name).for_each(change);
}
