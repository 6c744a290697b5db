use diesel_kit_definition as definition;

use super::{Lowering, NameKind, Problem, settings};
use crate::dialect::{Special, dialect};
use crate::model::{ForeignKey, ObjectName, ReferentialAction, Schema, Table};

pub(super) fn lower_foreign_key(lowering: &mut Lowering<'_>, table: &definition::Table, key: &definition::ForeignKey, lowered: &mut Table) {
    let Some(parent) = lowering.parent(key, table) else { return };
    let columns = lowering.columns_of(table, &key.fields, &key.location);
    let parent_columns = if key.parent_fields.is_empty() {
        let fields = parent.primary_key.as_ref().map(|key| key.fields.as_slice()).unwrap_or_default();
        fields.iter().filter_map(|field| parent.column_of(field)).map(|column| column.name.clone()).collect()
    } else {
        lowering.columns_of(parent, &key.parent_fields, &key.location)
    };
    if columns.len() != parent_columns.len() {
        lowering.problems.push(
            Problem::at(
                &key.location,
                &table.name,
                format!(
                    "the foreign key has {} columns, and the key of `{}` has {}",
                    columns.len(),
                    parent.rust_name,
                    parent_columns.len()
                ),
            )
            .with_help(format!("name the parent's fields: `references = {}(..)`", parent.rust_name)),
        );
        return;
    }
    let on_delete = key.on_delete.unwrap_or(ReferentialAction::NoAction);
    let on_update = key.on_update.unwrap_or(ReferentialAction::NoAction);
    for action in [on_delete, on_update] {
        if let Err(refusal) = dialect(&lowering.target).referential_action(&lowering.target, action) {
            lowering.problems.push(refusal.into_problem(&key.location, &table.name));
        }
        let required = || key.fields.iter().filter_map(|field| table.column_of(field)).find(|column| !column.nullable);
        if let (ReferentialAction::SetNull, Some(column)) = (action, required()) {
            lowering.problems.push(
                Problem::at(
                    &key.location,
                    &table.name,
                    format!("`set null` would put NULL into `{}`, which is not an Option", column.field),
                )
                .with_help(format!("make the field an `Option`, or take another action for {}", column.field)),
            );
        }
    }
    let name = key.name.clone().unwrap_or_else(|| lowering.derive(&lowered.name, &columns, NameKind::ForeignKey));
    let nothing = definition::Block::default();
    let block = settings::block(lowering, &key.settings, &nothing);
    let validity = settings::validity(lowering, block, Special::ForeignKeyNotEnforced, &key.location, &table.name);
    lowered.foreign_keys.push(ForeignKey {
        name,
        columns,
        parent: ObjectName::in_schema(parent.schema.as_deref(), &parent.name),
        parent_columns,
        on_delete,
        on_update,
        match_full: block.flag("match_full"),
        deferral: settings::deferral(block),
        validity,
    });
}

/// Every server wants the columns that a foreign key points at to be a key, and of types that it can compare with the child's.
pub(super) fn check_parents(lowering: &mut Lowering<'_>, schema: &Schema) {
    let answers = dialect(&lowering.target);
    let mut problems = Vec::new();
    for table in lowering.tables() {
        let Some(lowered) = schema.table(&ObjectName::in_schema(table.schema.as_deref(), &table.name)) else { continue };
        for key in &lowered.foreign_keys {
            let Some(parent) = schema.table(&key.parent) else { continue };
            let location = written(table, key).map_or(&table.location, |key| &key.location);
            if !parent.has_key(&key.parent_columns) {
                problems.push(
                    Problem::at(
                        location,
                        &table.name,
                        format!("foreign key {} points at {}({}), which is no key", key.name, key.parent, key.parent_columns.join(", ")),
                    )
                    .with_help("make these columns the parent's primary key or unique, and not `deferrable`"),
                );
            }
            if let Err(refusal) = answers.foreign_key(&lowering.target, lowered, key, parent) {
                problems.push(refusal.into_problem(location, &table.name));
            }
            for (child, other) in key.columns.iter().zip(&key.parent_columns) {
                let (Some(from), Some(to)) = (lowered.column(child), parent.column(other)) else { continue };
                if !answers.refers(&from.column_type, &to.column_type) {
                    problems.push(
                        Problem::at(
                            location,
                            format!("{}.{child}", table.name),
                            format!("the foreign key's column is {}, and {}.{other} is {}", from.column_type, key.parent, to.column_type),
                        )
                        .with_help("give both fields one type"),
                    );
                }
            }
        }
    }
    lowering.problems.extend(problems);
}

/// The foreign key as it is written.
pub(super) fn written<'a>(table: &'a definition::Table, key: &ForeignKey) -> Option<&'a definition::ForeignKey> {
    table.foreign_keys.iter().find(|other| {
        let columns = || other.fields.iter().map(|field| table.column_of(field).map(|column| column.name.as_str()));
        match &other.name {
            Some(name) => *name == key.name,
            None => columns().eq(key.columns.iter().map(|column| Some(column.as_str()))),
        }
    })
}
