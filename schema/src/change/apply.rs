//! Changes carried out on the model: what replaying a history does.

use std::sync::Arc;

use crate::canonical::Canonical;
use crate::change::{Change, ConstraintKind, TableChange, label, namespace};
use crate::expression::rename_column;
use crate::model::{
    BaseType, Column, Domain, Enumeration, ForeignKey, IndexKey, ObjectName, Policy, Schema, Sequence, SqlObject, SqlObjectId, Table, View,
};

/// A change that does not fit the schema that it is applied to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{change}` does not fit the schema: {object} {problem}")]
pub struct ApplyError {
    /// The change in words.
    pub change: String,
    /// What it is about.
    pub object: String,
    /// What is wrong with it.
    pub problem: &'static str,
}

/// The schema after these changes.
///
/// # Errors
/// When a change names something that is not there, or makes something that is.
pub fn apply(schema: &Canonical<Schema>, changes: &[Change]) -> Result<Canonical<Schema>, ApplyError> {
    if changes.is_empty() {
        return Ok(schema.clone());
    }
    let mut schema = schema.clone().into_inner();
    for change in changes {
        apply_one(&mut schema, change).map_err(|(object, problem)| ApplyError { change: change.to_string(), object, problem })?;
    }
    Ok(Canonical::trusted(schema))
}

pub(crate) type Misfit = (String, &'static str);

pub(super) const MISSING: &str = "is not there";
pub(super) const PRESENT: &str = "is there already";

/// Carries out one change in place.
pub(crate) fn apply_one(schema: &mut Schema, change: &Change) -> Result<(), Misfit> {
    match change {
        Change::CreateNamespace(to) => add(&mut schema.namespaces, to.clone(), &to.name, |a, b| a.name == b.name),
        Change::DropNamespace(from) => remove(&mut schema.namespaces, |one| one.name == from.name, &from.name),
        Change::RenameNamespace { from, to } => namespace::rename(schema, from, to),
        Change::AlterNamespace { to, .. } => replace_one(&mut schema.namespaces, to, |one| one.name == to.name, &to.name),
        Change::CreateExtension(to) => add(&mut schema.extensions, to.clone(), &to.name, |a, b| a.name == b.name),
        Change::DropExtension(from) => remove(&mut schema.extensions, |one| one.name == from.name, &from.name),
        Change::AlterExtension { to, .. } => replace_one(&mut schema.extensions, to, |one| one.name == to.name, &to.name),
        Change::CreateEnumeration(enumeration) => {
            add(&mut schema.enumerations, enumeration.clone(), &enumeration.name, |a, b| a.name == b.name)
        }
        Change::DropEnumeration(enumeration) => remove(&mut schema.enumerations, |e| e.name == enumeration.name, &enumeration.name),
        Change::RenameEnumeration { from, to } => {
            find_enumeration(schema, from)?.name = to.clone();
            let has = |column: &Column| column.column_type.as_enumeration() == Some(from);
            let tables = schema.tables.those_mut(|table| table.columns.iter().any(has));
            for column in tables.flat_map(|table| &mut table.columns) {
                if has(column) {
                    column.column_type.base = BaseType::Enumeration(to.clone());
                }
            }
            Ok(())
        }
        Change::RenameLabel { enumeration, from, to } => {
            let labels = &mut find_enumeration(schema, enumeration)?.labels;
            let label = labels.iter_mut().find(|label| *label == from).ok_or_else(|| (from.clone(), MISSING))?;
            label.clone_from(to);
            Ok(())
        }
        Change::AlterEnumeration { to, .. } => {
            *find_enumeration(schema, &to.name)? = to.clone();
            Ok(())
        }
        Change::CreateDomain(domain) => add(&mut schema.domains, domain.clone(), &domain.ty.name, |a, b| a.ty.name == b.ty.name),
        Change::DropDomain(domain) => remove(&mut schema.domains, |other| other.ty.name == domain.ty.name, &domain.ty.name),
        Change::RenameDomain { from, to } => rename_domain(schema, from, to),
        Change::AlterDomain { to, .. } => {
            *find_domain(schema, &to.ty.name)? = to.clone();
            Ok(())
        }
        Change::CreateSequence(sequence) => add(&mut schema.sequences, sequence.clone(), &sequence.name, |a, b| a.name == b.name),
        Change::DropSequence(sequence) => remove(&mut schema.sequences, |s| s.name == sequence.name, &sequence.name),
        Change::RenameSequence { from, to } => {
            find_sequence(schema, from)?.name = to.clone();
            Ok(())
        }
        Change::AlterSequence { to, .. } => {
            *find_sequence(schema, &to.name)? = to.clone();
            Ok(())
        }
        Change::CreateTable(table) => present_unless(schema.tables.insert(Arc::clone(table)), &table.name),
        Change::DropTable(table) => {
            let gone = schema.tables.remove(&table.name);
            gone.map(drop).ok_or_else(|| (table.name.to_string(), MISSING))
        }
        Change::RenameTable { from, to } => {
            if schema.table(to).is_some() {
                return Err((to.to_string(), PRESENT));
            }
            let mut table = schema.tables.remove(from).ok_or_else(|| (format!("table {from}"), MISSING))?;
            Arc::make_mut(&mut table).name.clone_from(to);
            schema.tables.insert(table);
            let points = |key: &ForeignKey| key.parent == *from;
            let tables = schema.tables.those_mut(|table| table.foreign_keys.iter().any(points));
            for key in tables.flat_map(|table| &mut table.foreign_keys) {
                if points(key) {
                    key.parent = to.clone();
                }
            }
            let of = |table: &Table| table.partition_of.as_ref().is_some_and(|attachment| attachment.parent == *from);
            for attachment in schema.tables.those_mut(of).filter_map(|table| table.partition_of.as_mut()) {
                attachment.parent.clone_from(to);
            }
            follow(schema, from, to);
            Ok(())
        }
        Change::AlterTable { table, changes } => changes.iter().try_for_each(|change| alter_table(schema, table, change)),
        Change::CreateView(view) => add(&mut schema.views, view.clone(), &view.name, |a, b| a.name == b.name),
        Change::DropView(view) => remove(&mut schema.views, |other| other.name == view.name, &view.name),
        Change::RenameView { from, to } => {
            if schema.view(to).is_some() {
                return Err((to.to_string(), PRESENT));
            }
            find_view(schema, from)?.name = to.clone();
            follow(schema, from, to);
            Ok(())
        }
        Change::AlterView { to, .. } => {
            *find_view(schema, &to.name)? = to.clone();
            Ok(())
        }
        Change::CreateSqlObject(object) => add(&mut schema.sql_objects, object.clone(), &object.id, |a, b| a.id == b.id),
        Change::DropSqlObject(object) => remove(&mut schema.sql_objects, |other| other.id == object.id, &object.id),
        Change::RenameSqlObject { from, to } => {
            if schema.sql_object(to).is_some() {
                return Err((to.to_string(), PRESENT));
            }
            find_sql_object(schema, from)?.id = to.clone();
            follow(schema, &from.name, &to.name);
            Ok(())
        }
        Change::AlterSqlObject { to, .. } => {
            *find_sql_object(schema, &to.id)? = to.clone();
            Ok(())
        }
    }
}

/// What is of the domain names it.
fn rename_domain(schema: &mut Schema, from: &ObjectName, to: &ObjectName) -> Result<(), Misfit> {
    if schema.domain(to).is_some() {
        return Err((to.to_string(), PRESENT));
    }
    find_domain(schema, from)?.ty.name.clone_from(to);
    let is_of = |column: &Column| column.column_type.as_domain().is_some_and(|domain| domain.name == *from);
    let tables = schema.tables.those_mut(|table| table.columns.iter().any(is_of));
    for column in tables.flat_map(|table| &mut table.columns).filter(|column| is_of(column)) {
        if let BaseType::Domain(domain) = &mut column.column_type.base {
            domain.name.clone_from(to);
        }
    }
    Ok(())
}

fn alter_table(schema: &mut Schema, name: &ObjectName, change: &TableChange) -> Result<(), Misfit> {
    if let TableChange::RenameColumn { from, to } = change {
        let points = |key: &ForeignKey| key.parent == *name;
        let tables = schema.tables.those_mut(|table| table.foreign_keys.iter().any(points));
        for key in tables.flat_map(|table| &mut table.foreign_keys).filter(|key| points(key)) {
            replace(&mut key.parent_columns, from, to);
        }
        let owners = schema.sequences.iter_mut().filter_map(|sequence| sequence.owner.as_mut());
        for owner in owners.filter(|owner| owner.table == *name && owner.column == *from) {
            owner.column.clone_from(to);
        }
    }
    apply_within(find_table(schema, name)?, change)
}

/// Carries out one change on a table alone: keys of other tables that point at a renamed column are not followed.
pub(crate) fn apply_within(table: &mut Table, change: &TableChange) -> Result<(), Misfit> {
    let name = table.name.clone();
    let column_missing = |column: &str| (format!("column {name}.{column}"), MISSING);
    match change {
        TableChange::RenameColumn { from, to } => rename_column_in(table, from, to).ok_or_else(|| column_missing(from)),
        TableChange::RenameConstraint { kind, from, to } => {
            let place = match kind {
                ConstraintKind::PrimaryKey => table.primary_key.as_mut().and_then(|key| key.name.as_mut()).filter(|name| *name == from),
                ConstraintKind::Unique => table.uniques.iter_mut().map(|unique| &mut unique.name).find(|name| *name == from),
                ConstraintKind::ForeignKey => table.foreign_keys.iter_mut().map(|key| &mut key.name).find(|name| *name == from),
                ConstraintKind::Exclusion => table.exclusions.iter_mut().map(|one| &mut one.name).find(|name| *name == from),
                ConstraintKind::Check => table.checks.iter_mut().map(|check| &mut check.name).find(|name| *name == from),
            };
            place.ok_or_else(|| (format!("{} {from}", kind.as_str()), MISSING))?.clone_from(to);
            Ok(())
        }
        TableChange::RenameLabel { column, from, to } => label::rename(table, column, from, to).ok_or_else(|| column_missing(column)),
        TableChange::RenameIndex { from, to } => {
            let index = table.indexes.iter_mut().find(|index| index.name == *from).ok_or_else(|| (from.clone(), MISSING))?;
            index.name.clone_from(to);
            Ok(())
        }
        TableChange::RenamePolicy { from, to } => {
            let policy = table.policies.iter_mut().find(|policy| policy.name == *from).ok_or_else(|| (from.clone(), MISSING))?;
            policy.name.clone_from(to);
            Ok(())
        }
        TableChange::RenamePartition { from, to } => {
            let mut partitions = table.partitioning.iter_mut().flat_map(|partitioning| &mut partitioning.partitions);
            let partition = partitions.find(|one| one.name == *from).ok_or_else(|| (format!("partition {from}"), MISSING))?;
            partition.name.clone_from(to);
            Ok(())
        }
        TableChange::AddColumn(column) => add(&mut table.columns, column.clone(), &column.name, |a, b| a.name == b.name),
        TableChange::DropColumn(column) => remove(&mut table.columns, |c| c.name == column.name, &column.name),
        TableChange::AlterColumn { to, .. } => {
            let column = table.columns.iter_mut().find(|c| c.name == to.name).ok_or_else(|| column_missing(&to.name))?;
            *column = to.clone();
            Ok(())
        }
        TableChange::AddPrimaryKey(key) => match table.primary_key.replace(key.clone()) {
            None => Ok(()),
            Some(_) => Err((format!("the primary key of {name}"), PRESENT)),
        },
        TableChange::DropPrimaryKey(_) => match table.primary_key.take() {
            Some(_) => Ok(()),
            None => Err((format!("the primary key of {name}"), MISSING)),
        },
        TableChange::AddUnique(unique) => add(&mut table.uniques, unique.clone(), &unique.name, |a, b| a.name == b.name),
        TableChange::DropUnique(unique) => remove(&mut table.uniques, |u| u.name == unique.name, &unique.name),
        TableChange::AddForeignKey(key) => add(&mut table.foreign_keys, key.clone(), &key.name, |a, b| a.name == b.name),
        TableChange::DropForeignKey(key) => remove(&mut table.foreign_keys, |k| k.name == key.name, &key.name),
        TableChange::AlterForeignKey { to, .. } => replace_one(&mut table.foreign_keys, to, |k| k.name == to.name, &to.name),
        TableChange::AddCheck(check) => add(&mut table.checks, check.clone(), &check.name, |a, b| a.name == b.name),
        TableChange::DropCheck(check) => remove(&mut table.checks, |c| c.name == check.name, &check.name),
        TableChange::AlterCheck { to, .. } => replace_one(&mut table.checks, to, |c| c.name == to.name, &to.name),
        TableChange::AddExclusion(exclusion) => add(&mut table.exclusions, exclusion.clone(), &exclusion.name, |a, b| a.name == b.name),
        TableChange::DropExclusion(exclusion) => remove(&mut table.exclusions, |e| e.name == exclusion.name, &exclusion.name),
        TableChange::AddIndex(index) => add(&mut table.indexes, index.clone(), &index.name, |a, b| a.name == b.name),
        TableChange::DropIndex(index) => remove(&mut table.indexes, |i| i.name == index.name, &index.name),
        TableChange::AlterIndex { to, .. } => replace_one(&mut table.indexes, to, |i| i.name == to.name, &to.name),
        TableChange::AddPolicy(policy) => add(&mut table.policies, policy.clone(), &policy.name, |a, b| a.name == b.name),
        TableChange::DropPolicy(policy) => remove(&mut table.policies, |p| p.name == policy.name, &policy.name),
        TableChange::AlterPolicy { to, .. } => replace_one(&mut table.policies, to, |p| p.name == to.name, &to.name),
        TableChange::AlterRowSecurity { to, .. } => {
            table.row_security = *to;
            Ok(())
        }
        TableChange::AlterAttachment { to, .. } => {
            table.partition_of.clone_from(to);
            Ok(())
        }
        TableChange::AlterPartitioning { to, .. } => {
            table.partitioning.clone_from(to);
            Ok(())
        }
        TableChange::AlterExternal { to } => {
            table.external = *to;
            Ok(())
        }
        TableChange::AlterComment { to, .. } => {
            table.comment.clone_from(to);
            Ok(())
        }
        TableChange::AlterOptions { to, .. } => {
            table.options.clone_from(to);
            Ok(())
        }
    }
}

/// Renames a column and follows it into everything of the table that names it.
fn rename_column_in(table: &mut Table, from: &str, to: &str) -> Option<()> {
    table.columns.iter_mut().find(|column| column.name == from)?.name = to.to_owned();
    for column in &mut table.columns {
        if let Some(generated) = &mut column.generated {
            generated.expression = rename_column(&generated.expression, from, to);
        }
        if let Some(check) = &mut column.check {
            *check = rename_column(check, from, to);
        }
    }
    if let Some(key) = &mut table.primary_key {
        replace(&mut key.columns, from, to);
        replace(&mut key.include, from, to);
    }
    for unique in &mut table.uniques {
        replace(&mut unique.columns, from, to);
        replace(&mut unique.include, from, to);
    }
    for key in &mut table.foreign_keys {
        replace(&mut key.columns, from, to);
    }
    for check in &mut table.checks {
        check.expression = rename_column(&check.expression, from, to);
    }
    for exclusion in &mut table.exclusions {
        exclusion.definition = rename_column(&exclusion.definition, from, to);
    }
    for expression in table.policies.iter_mut().flat_map(Policy::plain_expressions_mut) {
        *expression = rename_column(expression, from, to);
    }
    for index in &mut table.indexes {
        for part in &mut index.parts {
            rename_in_key(&mut part.key, from, to);
        }
        replace(&mut index.include, from, to);
        if let Some(predicate) = &mut index.predicate {
            *predicate = rename_column(predicate, from, to);
        }
    }
    for key in table.partitioning.iter_mut().flat_map(|partitioning| &mut partitioning.key) {
        rename_in_key(key, from, to);
    }
    Some(())
}

fn rename_in_key(key: &mut IndexKey, from: &str, to: &str) {
    match key {
        IndexKey::Column(column) if column == from => to.clone_into(column),
        IndexKey::Column(_) => {}
        IndexKey::Expression(expression) => *expression = rename_column(expression, from, to),
    }
}

fn replace(columns: &mut [String], from: &str, to: &str) {
    for column in columns.iter_mut().filter(|column| *column == from) {
        to.clone_into(column);
    }
}

fn find_table<'a>(schema: &'a mut Schema, name: &ObjectName) -> Result<&'a mut Table, Misfit> {
    schema.tables.get_mut(name).ok_or_else(|| (format!("table {name}"), MISSING))
}

fn find_domain<'a>(schema: &'a mut Schema, name: &ObjectName) -> Result<&'a mut Domain, Misfit> {
    schema.domains.iter_mut().find(|domain| domain.ty.name == *name).ok_or_else(|| (format!("domain {name}"), MISSING))
}

fn find_sequence<'a>(schema: &'a mut Schema, name: &ObjectName) -> Result<&'a mut Sequence, Misfit> {
    schema.sequences.iter_mut().find(|s| s.name == *name).ok_or_else(|| (format!("sequence {name}"), MISSING))
}

/// What is stated of a table or a view follows its name. Texts do not: they are for their authors to change.
fn follow(schema: &mut Schema, from: &ObjectName, to: &ObjectName) {
    let of_views = schema.views.iter_mut().flat_map(|view| &mut view.depends_on);
    let of_objects = schema.sql_objects.iter_mut().flat_map(|object| object.depends_on.iter_mut().chain(&mut object.id.table));
    let owners = schema.sequences.iter_mut().filter_map(|sequence| sequence.owner.as_mut()).map(|owner| &mut owner.table);
    for name in of_views.chain(of_objects).chain(owners).filter(|name| *name == from) {
        name.clone_from(to);
    }
}

fn find_view<'a>(schema: &'a mut Schema, name: &ObjectName) -> Result<&'a mut View, Misfit> {
    schema.views.iter_mut().find(|view| view.name == *name).ok_or_else(|| (format!("view {name}"), MISSING))
}

fn find_sql_object<'a>(schema: &'a mut Schema, id: &SqlObjectId) -> Result<&'a mut SqlObject, Misfit> {
    schema.sql_objects.iter_mut().find(|object| object.id == *id).ok_or_else(|| (id.to_string(), MISSING))
}

fn find_enumeration<'a>(schema: &'a mut Schema, name: &ObjectName) -> Result<&'a mut Enumeration, Misfit> {
    schema.enumerations.iter_mut().find(|e| e.name == *name).ok_or_else(|| (format!("enum {name}"), MISSING))
}

fn add<T>(items: &mut Vec<T>, item: T, name: &impl ToString, same: impl Fn(&T, &T) -> bool) -> Result<(), Misfit> {
    if items.iter().any(|other| same(other, &item)) {
        return Err((name.to_string(), PRESENT));
    }
    items.push(item);
    Ok(())
}

fn remove<T>(items: &mut Vec<T>, is: impl Fn(&T) -> bool, name: &impl ToString) -> Result<(), Misfit> {
    let at = items.iter().position(is).ok_or_else(|| (name.to_string(), MISSING))?;
    items.remove(at);
    Ok(())
}

fn replace_one<T: Clone>(items: &mut [T], item: &T, is: impl Fn(&T) -> bool, name: &impl ToString) -> Result<(), Misfit> {
    let place = items.iter_mut().find(|other| is(other)).ok_or_else(|| (name.to_string(), MISSING))?;
    place.clone_from(item);
    Ok(())
}

fn present_unless(done: bool, name: &impl ToString) -> Result<(), Misfit> {
    if done { Ok(()) } else { Err((name.to_string(), PRESENT)) }
}
