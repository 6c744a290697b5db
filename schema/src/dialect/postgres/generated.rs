//! Generated columns that are dropped and added again: their expression cannot be changed, nor the type of a column that they name.

use super::realize::index_uses;
use super::types;
use crate::change::TableChange;
use crate::dialect::Refusal;
use crate::expression::mentions;
use crate::hazard::{Hazard, HazardCode};
use crate::lower::cut;
use crate::model::{Column, IndexKey, Storage, Table};
use crate::plan::{PlanError, Rank, Step};
use crate::sql::{AlterAction, CommentOn, Statement};
use crate::target::Target;

/// The columns that are on both sides and made anew, by name.
pub(super) fn made_anew<'a>(target: &Target, from: &Table, to: &'a Table) -> Vec<&'a str> {
    if from.columns.iter().all(|column| column.generated.is_none()) && to.columns.iter().all(|column| column.generated.is_none()) {
        return Vec::new();
    }
    let is_retyped = |column: &&Column| {
        from.column(&column.name).is_some_and(|old| old.column_type != column.column_type || old.collation != column.collation)
    };
    let retyped: Vec<&str> = to.columns.iter().filter(is_retyped).map(|column| column.name.as_str()).collect();
    let names_retyped = |column: &Column| {
        let generated = column.generated.as_ref();
        generated.is_some_and(|generated| retyped.iter().any(|name| mentions(&generated.expression, name)))
    };
    let anew = to.columns.iter().filter(|column| {
        from.column(&column.name)
            .is_some_and(|old| needs_new_column(target, old, column) || (column.generated.is_some() && names_retyped(old)))
    });
    anew.map(|column| column.name.as_str()).collect()
}

/// Drops these columns before all else and adds them, with what hangs on them and does not change by itself, after all else.
pub(super) fn steps(from: &Table, to: &Table, anew: &[&str]) -> Vec<Step> {
    let both = anew.iter().filter_map(|name| Some((from.column(name)?, to.column(name)?)));
    both.flat_map(|(old, new)| if keeps_values(old, new) { copy(from, to, old) } else { drop_and_add(from, to, old, new) }).collect()
}

/// 13 brought DROP EXPRESSION.
pub(super) fn can_be_plain(target: &Target, table: &Table, changes: &[TableChange]) -> Result<(), PlanError> {
    let column = changes.iter().find_map(|change| match change {
        TableChange::AlterColumn { from, to } if from.generated.is_some() && to.generated.is_none() => Some(&to.name),
        _ => None,
    });
    match column {
        Some(column) if !target.at_least(13, 0) => {
            let message = format!(
                "{target} cannot make a generated column plain; PostgreSQL 13 can: add a column of another name, copy the values, and drop this one"
            );
            Err(PlanError::refused(format!("{}.{column}", table.name), message))
        }
        Some(_) | None => Ok(()),
    }
}

/// Before 17 a generated column's expression cannot be changed, and a plain column cannot become one.
fn needs_new_column(target: &Target, from: &Column, to: &Column) -> bool {
    match (&from.generated, &to.generated) {
        (_, None) => keeps_values(from, to),
        (None, Some(_)) => true,
        (Some(old), Some(new)) => {
            let retyped = from.column_type != to.column_type || from.collation != to.collation;
            retyped || (old != new && !changes_in_place(target, from, to))
        }
    }
}

/// Whether only the expression of a stored column differs, and the server has SET EXPRESSION.
pub(super) fn changes_in_place(target: &Target, from: &Column, to: &Column) -> bool {
    match (&from.generated, &to.generated) {
        (Some(old), Some(new)) => {
            target.at_least(17, 0) && old.storage == Storage::Stored && new.storage == Storage::Stored && old.expression != new.expression
        }
        _ => false,
    }
}

/// Whether a column that is computed at each read becomes a plain one: its values are written for the first time.
pub(super) fn keeps_values(from: &Column, to: &Column) -> bool {
    to.generated.is_none() && from.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Virtual)
}

/// The column as it stands once its values are written.
pub(super) fn written(from: &Column) -> Column {
    Column { generated: None, nullable: true, ..from.clone() }
}

fn copy(before: &Table, after: &Table, from: &Column) -> [Step; 2] {
    let table = &after.name;
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let name = cut(&format!("{}__kit_new", from.name));
    let copied = vec![
        alter(AlterAction::AddColumn(Column { name: name.clone(), comment: None, ..written(from) })),
        Statement::FillNulls { table: table.clone(), column: name.clone(), value: types::quote(&from.name), kept: Vec::new() },
        alter(AlterAction::DropColumn(from.name.clone())),
        alter(AlterAction::RenameColumn { from: name, to: from.name.clone() }),
    ];
    let cause = format!("{table}: the values of column {} are written", from.name);
    let object = format!("{table}.{}", from.name);
    let hazard = Hazard::new(HazardCode::RewritesTable, object, "every row is written again with the value that was computed");
    let mut add = hanging_on(before, after, &from.name);
    if let Some(text) = &from.comment {
        add.push(Statement::Comment { on: CommentOn::Column(table.clone(), from.name.clone()), text: Some(text.clone()) });
    }
    [Step::new(Rank::DropConstraint, cause.clone(), copied).with_hazards([hazard]), Step::new(Rank::AddGenerated, cause, add)]
}

pub(super) fn drop_and_add(before: &Table, after: &Table, from: &Column, to: &Column) -> [Step; 2] {
    let table = &after.name;
    let (code, message) = match from.generated {
        Some(_) => (HazardCode::RecreatesColumn, "the column is dropped and computed again for every row; the whole table is written"),
        None => (HazardCode::DropsColumn, "the column's values are gone for good and computed instead"),
    };
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let mut add = vec![alter(AlterAction::AddColumn(to.clone()))];
    add.extend(to.storage.clone().map(|storage| alter(AlterAction::SetStorage { column: to.name.clone(), storage })));
    add.extend(hanging_on(before, after, &to.name));
    if let Some(text) = &to.comment {
        add.push(Statement::Comment { on: CommentOn::Column(table.clone(), to.name.clone()), text: Some(text.clone()) });
    }
    let cause = format!("{table}: column {} is dropped and computed anew", to.name);
    let hazard = Hazard::new(code, format!("{table}.{}", to.name), message);
    [
        Step::new(Rank::DropConstraint, cause.clone(), vec![alter(AlterAction::DropColumn(from.name.clone()))]).with_hazards([hazard]),
        Step::new(Rank::AddGenerated, cause, add),
    ]
}

/// What goes with a column that is dropped, and does not change by itself.
fn hanging_on(before: &Table, after: &Table, column: &str) -> Vec<Statement> {
    let table = &after.name;
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let mut add = Vec::new();
    for unique in after.uniques.iter().filter(|unique| unique.columns.iter().any(|name| name == column) && before.uniques.contains(unique))
    {
        add.push(alter(AlterAction::AddUnique(unique.clone())));
    }
    for check in after.checks.iter().filter(|check| mentions(&check.expression, column) && before.checks.contains(check)) {
        add.push(alter(AlterAction::AddCheck(check.clone())));
    }
    for one in after.exclusions.iter().filter(|one| mentions(&one.definition, column) && before.exclusions.contains(one)) {
        add.push(alter(AlterAction::AddExclusion(one.clone())));
    }
    for index in after.indexes.iter().filter(|index| before.indexes.contains(index) && index_uses(index, column)) {
        add.push(Statement::CreateIndex { table: table.clone(), index: index.clone() });
    }
    add
}

/// The server builds no index over a column that it computes at each read, and so no key.
pub(super) fn indexes_no_virtual(table: &Table) -> Result<(), Refusal> {
    let is_virtual = |name: &&String| {
        let generated = table.column(name).and_then(|column| column.generated.as_ref());
        generated.is_some_and(|generated| generated.storage == Storage::Virtual)
    };
    let keys = table.primary_key.iter().flat_map(|key| &key.columns);
    let uniques = table.uniques.iter().flat_map(|unique| &unique.columns);
    let references = table.foreign_keys.iter().flat_map(|key| &key.columns);
    let parts = table.indexes.iter().flat_map(|index| &index.parts).filter_map(|part| match &part.key {
        IndexKey::Column(name) => Some(name),
        IndexKey::Expression(_) => None,
    });
    match keys.chain(uniques).chain(references).chain(parts).find(is_virtual) {
        Some(column) => Err(Refusal::new(
            format!("PostgreSQL has no index or key over a virtual column, and {column} is one"),
            "make it `stored`, or index its expression: `index(expression(\"..\"))`",
        )),
        None => Ok(()),
    }
}
