//! What of the rest of a schema a table and its clauses make, need and let go of.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Effects, Object};
use crate::expression::{Names, mentioned};
use crate::model::{BaseType, Column, ColumnType, ForeignKey, Index, IndexKey, ObjectName, Table};
use crate::plan::Context;
use crate::sql::{AlterAction, PartitionAction};

pub(super) fn create_table(table: &Table, out: &mut Effects) {
    out.creates.push(Object::Table(table.name.clone()));
    let parent = table.partition_of.iter().map(|attachment| &attachment.parent);
    out.needs.extend(parent.flat_map(|name| [Object::Table(name.clone()), Object::Columns(name.clone())]));
    out.needs.extend(table.name.schema.clone().map(Object::Namespace));
    for column in &table.columns {
        column_needs(column, &mut out.needs);
    }
    for key in table.foreign_keys.iter().filter(|key| key.parent != table.name) {
        foreign_key_needs(key, &mut out.needs);
    }
    out.creates.extend(keys(table));
    if !table.exclusions.is_empty() {
        out.needs.push(Object::Extension);
    }
}

/// The tables that go and whose keys point at this one: its partitions go after them.
pub(super) fn pointing_and_gone<'a>(context: &'a Context<'_>, parent: &'a ObjectName) -> impl Iterator<Item = Object> + 'a {
    let points = |table: &&'a Arc<Table>| table.name != *parent && table.foreign_keys.iter().any(|key| key.parent == *parent);
    let gone = |table: &&'a Arc<Table>| context.after.table(&table.name).is_none();
    context.before.tables.iter().filter(points).filter(gone).map(|table| Object::Free(table.name.clone()))
}

/// The partitions of a table that go, and that are partitioned themselves by a column that goes with them.
pub(super) fn spread_by(context: &Context<'_>, table: &ObjectName, action: &AlterAction) -> Vec<Object> {
    let AlterAction::DropColumn(column) = action else { return Vec::new() };
    let is_part = |one: &&Arc<Table>| one.partition_of.as_ref().is_some_and(|attachment| attachment.parent == *table);
    let is_by = |one: &&Arc<Table>| one.partitioning.as_ref().is_some_and(|partitioning| partitioning.names(column));
    let parts = context.before.tables.iter().filter(is_part).filter(is_by).filter(|one| context.after.table(&one.name).is_none());
    parts.map(|one| Object::Free(one.name.clone())).collect()
}

/// The type of a column as a name of the schema's own, if it is one.
pub(super) fn type_name(column: &Column) -> ObjectName {
    ObjectName::new(column.column_type.to_string().replace('"', "").trim_end_matches("[]"))
}

pub(super) fn drop_table(table: &Table, apart: &BTreeSet<(&ObjectName, &str)>, out: &mut Effects) {
    for column in &table.columns {
        column_needs(column, &mut out.releases);
    }
    out.releases.extend(table.name.schema.clone().map(Object::Namespace));
    // A parent takes its partitions with it.
    out.releases.extend(table.partition_of.as_ref().map(|attachment| Object::Table(attachment.parent.clone())));
    let stands = |key: &&ForeignKey| key.parent != table.name && !apart.contains(&(&table.name, key.name.as_str()));
    for key in table.foreign_keys.iter().filter(stands) {
        foreign_key_needs(key, &mut out.releases);
    }
    out.drops.extend(keys(table));
}

pub(super) fn alter(table: &ObjectName, before: Option<&Table>, action: &AlterAction, out: &mut Effects) {
    match action {
        AlterAction::AddColumn(column) | AlterAction::AddColumnBehind { column, .. } => {
            column_needs(column, &mut out.needs);
            if let Some(generated) = &column.generated {
                let names = Names::of(&generated.expression);
                let sources = before.into_iter().flat_map(|table| &table.columns).filter(|source| names.has(&source.name));
                out.needs.extend(sources.map(|source| Object::Typed(table.clone(), source.name.clone())));
            }
        }
        // A column that a foreign key points at cannot be changed: old keys go first, and new ones wait.
        AlterAction::ModifyColumn(column) | AlterAction::ChangeColumn { to: column, .. } => {
            column_needs(column, &mut out.needs);
            let keys = keys_over(table, before, &column.name);
            out.creates.extend(keys.iter().cloned());
            out.drops.extend(keys);
        }
        AlterAction::SetType { column, column_type, .. } => {
            type_needs(column_type, &mut out.needs);
            out.creates.push(Object::Typed(table.clone(), column.clone()));
            if let Some(column) = before.and_then(|table| table.column(column))
                && column.column_type != *column_type
            {
                column_needs(column, &mut out.releases);
                let keys = keys_over(table, before, &column.name);
                out.creates.extend(keys.iter().cloned());
                out.drops.extend(keys);
            }
        }
        // What stands over a column goes before it, where it does not go with it.
        AlterAction::DropColumn(name) => {
            if let Some(column) = before.and_then(|table| table.column(name)) {
                column_needs(column, &mut out.releases);
                out.creates.push(Object::Free(type_name(column)));
            }
            out.drops.push(Object::Column(table.clone(), name.clone()));
            out.drops.extend(keys_over(table, before, name));
        }
        AlterAction::DropNotNull(_) => out.needs.push(Object::Unkeyed(table.clone())),
        AlterAction::AddPrimaryKey(key) => out.creates.push(key_of(table, &key.columns)),
        AlterAction::AddUnique(unique) | AlterAction::TakeIndex { unique, .. } => out.creates.push(key_of(table, &unique.columns)),
        // What compares may come with an extension.
        AlterAction::AddExclusion(_) => out.needs.push(Object::Extension),
        AlterAction::AddForeignKey(key) => foreign_key_needs(key, &mut out.needs),
        AlterAction::DropForeignKey(name) => {
            if let Some(key) = before.and_then(|table| table.foreign_keys.iter().find(|key| key.name == *name)) {
                foreign_key_needs(key, &mut out.releases);
                out.releases.extend(key.columns.iter().map(|column| Object::Column(table.clone(), column.clone())));
            }
        }
        AlterAction::DropPrimaryKey(_) => {
            out.creates.push(Object::Unkeyed(table.clone()));
            let key = before.and_then(|table| table.primary_key.as_ref());
            out.drops.extend(key.map(|key| key_of(table, &key.columns)));
            let columns = key.into_iter().flat_map(|key| key.columns.iter().chain(&key.include));
            out.releases.extend(columns.map(|column| Object::Column(table.clone(), column.clone())));
        }
        AlterAction::DropUnique(name) => {
            let unique = before.and_then(|table| table.uniques.iter().find(|unique| unique.name == *name));
            out.drops.extend(unique.map(|unique| key_of(table, &unique.columns)));
            let columns = unique.into_iter().flat_map(|unique| unique.columns.iter().chain(&unique.include));
            out.releases.extend(columns.map(|column| Object::Column(table.clone(), column.clone())));
        }
        AlterAction::AddIndex(index) => out.creates.extend(index_key(table, index)),
        AlterAction::DropIndex(name) => {
            let index = before.and_then(|table| table.indexes.iter().find(|index| index.name == *name));
            out.drops.extend(index.and_then(|index| index_key(table, index)));
        }
        AlterAction::DropCheck(name) => {
            let check = before.and_then(|table| table.checks.iter().find(|check| check.name == *name));
            out.releases.extend(check.into_iter().flat_map(|check| named_columns(before, &check.expression)));
        }
        AlterAction::DropExclusion(name) => {
            let exclusion = before.and_then(|table| table.exclusions.iter().find(|exclusion| exclusion.name == *name));
            out.releases.extend(exclusion.into_iter().flat_map(|exclusion| named_columns(before, &exclusion.definition)));
        }
        AlterAction::SetLogged(true) => out.creates.push(Object::Logged(table.clone())),
        AlterAction::SetLogged(false) => out.drops.push(Object::Logged(table.clone())),
        // Keys that point at a table and tables in pieces exclude each other on servers that spread a table in place.
        AlterAction::Partitions(PartitionAction::PartitionBy(_)) => out.drops.extend(before.iter().flat_map(|table| keys(table))),
        AlterAction::Partitions(PartitionAction::RemovePartitioning) => out.creates.extend(before.iter().flat_map(|table| keys(table))),
        AlterAction::Partitions(_) => {}
        AlterAction::SetDefault { .. }
        | AlterAction::RenameIndex { .. }
        | AlterAction::ShowIndex { .. }
        | AlterAction::RenameColumn { .. }
        | AlterAction::DropDefault(_)
        | AlterAction::SetNotNull(_)
        | AlterAction::AddIncrement { .. }
        | AlterAction::SetIncrement { .. }
        | AlterAction::DropIncrement(_)
        | AlterAction::DropExpression(_)
        | AlterAction::AddCheck(_)
        | AlterAction::SetDeferral { .. }
        | AlterAction::ValidateConstraint(_)
        | AlterAction::Enforce { .. }
        | AlterAction::RenameConstraint { .. }
        | AlterAction::SecureRows(_)
        | AlterAction::ForceRowSecurity(_)
        | AlterAction::SetComment(_)
        | AlterAction::SetStorage { .. }
        | AlterAction::SetCompression { .. }
        | AlterAction::SetExpression { .. }
        | AlterAction::ConvertTexts { .. }
        | AlterAction::ResetOption(_)
        | AlterAction::SetOption { .. } => {}
    }
}

/// The column by itself, and the keys that are there and that it belongs to.
/// The columns of a table that an expression names.
pub(super) fn named_columns(table: Option<&Table>, expression: &str) -> Vec<Object> {
    let named = mentioned(expression);
    let columns = table.into_iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    columns
        .filter(|(_, column)| named(&column.name))
        .map(|(table, column)| Object::Column(table.name.clone(), column.name.clone()))
        .collect()
}

/// What an index stands over, in whatever way.
pub(super) fn columns_of(table: Option<&Table>, index: &Index) -> Vec<Object> {
    let Some(name) = table.map(|table| &table.name) else { return Vec::new() };
    let column = |column: &String| Object::Column(name.clone(), column.clone());
    let mut columns: Vec<Object> = index.include.iter().map(column).collect();
    for part in &index.parts {
        match &part.key {
            IndexKey::Column(name) => columns.push(column(name)),
            IndexKey::Expression(expression) => columns.extend(named_columns(table, expression)),
        }
    }
    columns.extend(index.predicate.iter().flat_map(|predicate| named_columns(table, predicate)));
    columns
}

pub(super) fn keys_over(name: &ObjectName, before: Option<&Table>, column: &String) -> Vec<Object> {
    let mut over = vec![key_of(name, std::slice::from_ref(column))];
    if let Some(table) = before {
        let primary = table.primary_key.iter().map(|key| key.columns.clone());
        let uniques = table.uniques.iter().map(|unique| unique.columns.clone());
        let indexes = table.indexes.iter().filter_map(Index::key_columns);
        let indexes = indexes.map(|columns| columns.into_iter().map(str::to_owned).collect::<Vec<_>>());
        let keys = primary.chain(uniques).chain(indexes).filter(|columns| columns.len() > 1 && columns.contains(column));
        over.extend(keys.map(|columns| key_of(name, &columns)));
    }
    over
}

pub(super) fn column_needs(column: &Column, out: &mut Vec<Object>) {
    type_needs(&column.column_type, out);
}

pub(super) fn type_needs(column_type: &ColumnType, out: &mut Vec<Object>) {
    match &column_type.base {
        BaseType::Enumeration(name) => out.push(Object::Enumeration(name.clone())),
        BaseType::Domain(ty) => out.push(Object::Domain(ty.clone())),
        // Which extension brings a type is not worth knowing: extensions come before all columns.
        BaseType::Builtin(_) => out.push(Object::Extension),
    }
}

pub(super) fn foreign_key_needs(key: &ForeignKey, out: &mut Vec<Object>) {
    out.push(Object::Logged(key.parent.clone()));
    out.push(Object::Table(key.parent.clone()));
    out.push(key_of(&key.parent, &key.parent_columns));
}

/// The tables that a table's foreign keys point at.
pub(super) fn logged_parents(table: Option<&Table>) -> Vec<Object> {
    let keys = table.into_iter().flat_map(|table| table.foreign_keys.iter().filter(|key| key.parent != table.name));
    keys.map(|key| Object::Logged(key.parent.clone())).collect()
}

pub(super) fn keys(table: &Table) -> Vec<Object> {
    let primary = table.primary_key.iter().map(|key| key_of(&table.name, &key.columns));
    let uniques = table.uniques.iter().map(|unique| key_of(&table.name, &unique.columns));
    primary.chain(uniques).collect()
}

pub(super) fn index_key(table: &ObjectName, index: &Index) -> Option<Object> {
    let columns = index.key_columns()?;
    Some(key_of(table, &columns.into_iter().map(str::to_owned).collect::<Vec<_>>()))
}

pub(super) fn key_of(table: &ObjectName, columns: &[String]) -> Object {
    let mut columns = columns.to_vec();
    columns.sort();
    Object::Key(table.clone(), columns)
}
