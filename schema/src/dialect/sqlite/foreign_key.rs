//! Foreign keys are part of CREATE TABLE, and dropping a table deletes its rows under them.

use crate::expression::mentions;
use crate::model::{ForeignKey, Index, IndexKey, ReferentialAction, Table};
use crate::plan::{Context, Mode};

/// How a table is dropped: out of a circle of foreign keys only with them off, for dropping any of its tables would delete rows of another.
pub(super) fn mode_of_drop(context: &Context<'_>, table: &Table) -> Mode {
    let own = |key: &&ForeignKey| key.parent == table.name;
    let in_the_way = table.foreign_keys.iter().filter(own).any(|key| refuses(table, key));
    if context.is_in_circle(&table.name) || in_the_way { Mode::Script } else { Mode::Transaction }
}

/// Rows are deleted one by one: the first that another points at is refused, or that other is updated, which may meet what holds of it.
fn refuses(table: &Table, key: &ForeignKey) -> bool {
    let holds = || {
        let named = |column: &String| table.checks.iter().any(|check| mentions(&check.expression, column));
        let in_unique = |column: &String| table.uniques.iter().any(|unique| unique.columns.contains(column));
        let in_index = |column: &String| table.indexes.iter().any(|index| index.unique && index_names(index, column));
        // Its trigger updates what is unique, and the others'.
        let touched = table.columns.iter().any(|column| column.on_update.is_some());
        touched || key.columns.iter().any(|column| named(column) || in_unique(column) || in_index(column))
    };
    match key.on_delete {
        ReferentialAction::NoAction | ReferentialAction::Cascade => false,
        ReferentialAction::Restrict | ReferentialAction::SetDefault => true,
        ReferentialAction::SetNull => holds(),
    }
}

fn index_names(index: &Index, column: &str) -> bool {
    index.parts.iter().any(|part| match &part.key {
        IndexKey::Column(name) => name == column,
        IndexKey::Expression(expression) => mentions(expression, column),
    }) || index.predicate.as_ref().is_some_and(|predicate| mentions(predicate, column))
}
