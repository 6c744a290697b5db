//! Columns that take their numbers from a sequence that the same plan makes.

use crate::expression::mentions;
use crate::model::{Column, Sequence};
use crate::plan::Context;

/// The sequence that is new and that this column's default names now: it has to go on behind the numbers that are there.
pub(crate) fn taken_up<'a>(context: &Context<'a>, from: &Column, to: &Column) -> Option<&'a Sequence> {
    let default = to.default.as_deref().filter(|_| from.default != to.default)?;
    let is_new = |sequence: &&Sequence| !context.before.sequences.iter().any(|other| other.name == sequence.name);
    // Its name stands in a text: `nextval('numbers')`.
    let names = |sequence: &&Sequence| {
        default.to_lowercase().contains("nextval") && (mentions(default, &sequence.name.name) || quoted(default, &sequence.name.name))
    };
    context.after.sequences.iter().filter(is_new).find(names)
}

/// Whether a text within the expression is this name, with or without a namespace and quotes.
fn quoted(expression: &str, name: &str) -> bool {
    expression.split('\'').skip(1).step_by(2).any(|text| text.rsplit('.').next().is_some_and(|last| last.trim_matches('"') == name))
}
