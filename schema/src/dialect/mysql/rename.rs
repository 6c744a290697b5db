//! Columns under other names.

use super::is_mariadb;
use crate::change::TableChange;
use crate::expression::mentions;
use crate::model::{Column, ForeignKey, Index, IndexKey, Storage, Table};
use crate::plan::{Context, PlanError, Rank, Step};
use crate::sql::{AlterAction, PartitionAction, Statement};

/// The renames at the beginning of these changes in one step, the table after them, and how many they are.
///
/// MySQL refuses to rename a column that a check, an index expression or a generated column names, unless the same ALTER states those
/// anew. MariaDB follows by itself, one rename at a time.
pub(super) fn columns(context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Result<(Step, Table, usize), PlanError> {
    let mut after = from.clone();
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut words = Vec::new();
    for change in changes {
        let TableChange::RenameColumn { from: was, to: is } = change else { break };
        super::realize::follow(&mut after, change)?;
        words.push(change.to_string());
        // A circle goes through a name of its own, which one ALTER does not need.
        match pairs.iter_mut().find(|(_, to)| to == was) {
            Some((_, to)) if !is_mariadb(context.target) => to.clone_from(is),
            _ => pairs.push((was.clone(), is.clone())),
        }
    }
    let alter = |actions| Statement::AlterTable { table: to.name.clone(), actions };
    let statements = if is_mariadb(context.target) {
        pairs.into_iter().map(|(from, to)| alter(vec![AlterAction::RenameColumn { from, to }])).collect()
    } else {
        // A rename that nothing names is instant on its own; in one ALTER with a check it would copy the table, which keys forbid.
        let circle = pairs.iter().any(|(_, to)| pairs.iter().any(|(from, _)| from == to));
        let (named, free): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(name, _)| circle || is_named(from, name));
        let free = free.into_iter().map(|(from, to)| AlterAction::RenameColumn { from, to }).collect::<Vec<_>>();
        let of_key = named.iter().any(|(_, name)| is_of_foreign_key(context, &after, name));
        let [drops, changes, adds] = if named.is_empty() { Default::default() } else { stated_anew(from, &after, &named, of_key) };
        let named = if of_key { vec![drops, changes, adds] } else { vec![[drops, changes, adds].concat()] };
        [free].into_iter().chain(named).filter(|actions| !actions.is_empty()).map(alter).collect()
    };
    let step = Step::new(Rank::Rename, format!("{}: {}", to.name, words.join("; ")), statements);
    Ok((step, after, words.len()))
}

/// Whether a check, an index expression or a generated column of the table names this column.
fn is_named(table: &Table, column: &str) -> bool {
    let generated = table.columns.iter().filter_map(|other| other.generated.as_ref()).any(|other| mentions(&other.expression, column));
    generated
        || table.partitioning.as_ref().is_some_and(|partitioning| partitioning.names(column))
        || table.column(column).is_some_and(|column| column.generated.is_some())
        || table.checks.iter().any(|check| mentions(&check.expression, column))
        || table.indexes.iter().any(|index| names_in_expression(index, column))
}

/// Whether a foreign key stands on this column or points at it, by the names after the renames.
fn is_of_foreign_key(context: &Context<'_>, table: &Table, column: &String) -> bool {
    let points = |key: &ForeignKey| key.parent == table.name && key.parent_columns.contains(column);
    table.foreign_keys.iter().any(|key| key.columns.contains(column) || points(key))
        || context.before.tables.iter().any(|other| other.foreign_keys.iter().any(points))
}

/// What is dropped, what is renamed, and what is made again. In one ALTER, but that the server renames no column of a foreign key while it
/// copies the table: there what takes a copy stands before and behind.
fn stated_anew(before: &Table, after: &Table, pairs: &[(String, String)], apart: bool) -> [Vec<AlterAction>; 3] {
    let former = |name: &str| pairs.iter().find(|(_, to)| to == name).map_or(name.to_owned(), |(from, _)| from.clone());
    let renamed = |name: &str| pairs.iter().any(|(_, to)| to == name);
    let names_one = |expression: &str| pairs.iter().any(|(from, _)| mentions(expression, from));
    let mut drops = Vec::new();
    let mut adds = Vec::new();
    for (old, new) in before.checks.iter().zip(&after.checks).filter(|(old, _)| names_one(&old.expression)) {
        drops.push(AlterAction::DropCheck(old.name.clone()));
        adds.push(AlterAction::AddCheck(new.clone()));
    }
    for (old, new) in
        before.indexes.iter().zip(&after.indexes).filter(|(old, _)| pairs.iter().any(|(from, _)| names_in_expression(old, from)))
    {
        drops.push(AlterAction::DropIndex(old.name.clone()));
        adds.push(AlterAction::AddIndex(new.clone()));
    }
    let mut changes = Vec::new();
    for column in &after.columns {
        let computed =
            before.column(&former(&column.name)).and_then(|old| old.generated.as_ref()).is_some_and(|old| names_one(&old.expression));
        if apart && computed {
            drops.extend(before.column(&former(&column.name)).map(|old| AlterAction::ModifyColumn(let_go(old))));
            adds.push(AlterAction::ModifyColumn(column.clone()));
            if renamed(&column.name) {
                changes.push(AlterAction::RenameColumn { from: former(&column.name), to: column.name.clone() });
            }
            continue;
        }
        match (computed, renamed(&column.name)) {
            (true, true) => changes.push(AlterAction::ChangeColumn { from: former(&column.name), to: column.clone() }),
            (true, false) => adds.push(AlterAction::ModifyColumn(column.clone())),
            (false, true) => changes.push(AlterAction::RenameColumn { from: former(&column.name), to: column.name.clone() }),
            (false, false) => {}
        }
    }
    // What a table is partitioned by is stated anew in the same statement.
    let spread = before.partitioning.as_ref().filter(|partitioning| pairs.iter().any(|(from, _)| partitioning.names(from)));
    let spread = spread.and(after.partitioning.clone()).map(|after| AlterAction::Partitions(PartitionAction::PartitionBy(after)));
    adds.extend(spread);
    [drops, changes, adds]
}

/// A computed column that names no other meanwhile: one that is stored keeps its values as a plain one, another has none.
fn let_go(column: &Column) -> Column {
    let mut plain = column.clone();
    match &mut plain.generated {
        Some(generated) if generated.storage == Storage::Virtual => {
            "NULL".clone_into(&mut generated.expression);
            plain.nullable = true;
        }
        generated => *generated = None,
    }
    plain
}

/// Whether an index has an expression that names this column.
pub(super) fn names_in_expression(index: &Index, column: &str) -> bool {
    index.parts.iter().any(|part| matches!(&part.key, IndexKey::Expression(expression) if mentions(expression, column)))
}
