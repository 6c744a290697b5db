use super::{LEXING, literal, options, types};
use crate::canonical::Canonical;
use crate::model::{BaseType, Nulls, Order, Schema, SequenceOptions};
use crate::normal::Form;

const FORM: Form = Form { lexing: &LEXING, clock };

/// The moment at which the transaction began, with its zone.
fn clock(name: &str, argument: Option<&str>) -> Option<String> {
    matches!((name, argument), ("current_timestamp", None) | ("now" | "transaction_timestamp", Some(""))).then(|| "now()".to_owned())
}

pub(super) fn canonicalize(mut schema: Schema) -> Canonical<Schema> {
    FORM.schema(&mut schema);
    for sequence in &mut schema.sequences {
        normalize(&mut sequence.options);
    }
    for table in schema.tables.those_mut(|_| true) {
        options::canonicalize(&mut table.options);
        for column in &mut table.columns {
            if let BaseType::Builtin(builtin) = &mut column.column_type.base {
                *builtin = types::canonical(builtin);
            }
            column.default.iter_mut().for_each(|default| FORM.default(default, |_| true));
            column.default.iter_mut().for_each(|default| *default = literal::plain(default, &column.column_type));
            normalize(&mut column.sequence);
            if column.storage.as_deref() == options::usual_storage(&column.column_type) {
                column.storage = None;
            }
            // A key's columns are NOT NULL whatever is said.
            let in_key = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
            if in_key || column.increment.is_some() {
                column.nullable = false;
            }
        }
        for part in table.indexes.iter_mut().flat_map(|index| &mut index.parts) {
            let usual = match part.order {
                Order::Ascending => Nulls::Last,
                Order::Descending => Nulls::First,
            };
            if part.nulls == Some(usual) {
                part.nulls = None;
            }
        }
    }
    Canonical::trusted(schema)
}

/// What is said and is the server's default anyway is not said.
fn normalize(sequence: &mut SequenceOptions) {
    for option in [&mut sequence.increment, &mut sequence.cache] {
        *option = option.filter(|value| *value != 1);
    }
    let descends = sequence.descends();
    sequence.min = sequence.min.filter(|min| descends || *min != 1);
    sequence.max = sequence.max.filter(|max| !descends || *max != -1);
    let usual = SequenceOptions { start: None, ..sequence.clone() }.first();
    sequence.start = sequence.start.filter(|start| *start != usual);
}
