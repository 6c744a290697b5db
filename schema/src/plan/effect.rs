//! What a statement makes, needs, lets go of and takes away: the order of steps follows from it.

use crate::dialect::dialect;
use crate::expression::{Names, mentioned};
use crate::model::{
    BaseType, Column, ColumnType, DomainType, ForeignKey, Index, IndexKey, ObjectName, Schema, Sequence, SqlObject, SqlObjectId, Table,
};
use crate::plan::Context;
use crate::plan::standing::{self, Dependent, Reading, Subject};
use crate::sql::{AlterAction, DomainStatement, PartitionAction, Statement};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Something that one statement makes and another needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Object {
    Namespace(String),
    Extension,
    Enumeration(ObjectName),
    /// With the type that it stands over: another of the same name may stand over another.
    Domain(DomainType),
    Table(ObjectName),
    Sql(SqlObjectId),
    /// The columns of a table as they will be.
    Columns(ObjectName),
    /// A name that something else had, such as an index of a table that goes; or a type that no column has any more.
    Free(ObjectName),
    /// Columns of a table that no primary key keeps from NULL any more.
    Unkeyed(ObjectName),
    /// Columns that a foreign key can point at, by name.
    Key(ObjectName, Vec<String>),
    /// A column of its last type, for what is computed from it.
    Typed(ObjectName, String),
    /// A column that goes, by its name.
    Column(ObjectName, String),
    /// A name that a table that goes has had.
    FreeName(ObjectName),
    /// Rows that survive a crash, as those do that point at them.
    Logged(ObjectName),
}

#[derive(Debug, Default)]
pub(super) struct Effects {
    pub(super) creates: Vec<Object>,
    pub(super) needs: Vec<Object>,
    pub(super) releases: Vec<Object>,
    pub(super) drops: Vec<Object>,
}

/// The foreign keys that go before their tables do, by table and name.
pub(super) fn keys_dropped_apart<'a>(statements: impl Iterator<Item = &'a Statement>) -> BTreeSet<(&'a ObjectName, &'a str)> {
    let of = |statement: &'a Statement| match statement {
        Statement::AlterTable { table, actions } => Some((table, actions)),
        _ => None,
    };
    let dropped = |(table, actions): (&'a ObjectName, &'a Vec<AlterAction>)| {
        actions.iter().filter_map(move |action| match action {
            AlterAction::DropForeignKey(name) => Some((table, name.as_str())),
            _ => None,
        })
    };
    statements.filter_map(of).flat_map(dropped).collect()
}

pub(super) fn effects(statement: &Statement, context: &Context<'_>, apart: &BTreeSet<(&ObjectName, &str)>) -> Effects {
    let before = context.before;
    let mut out = Effects::default();
    out.needs.extend(standing::called_by(statement, context.after).into_iter().map(Object::Sql));
    match statement {
        Statement::CreateNamespace(name) | Statement::RenameNamespace { to: name, .. } => {
            out.creates.push(Object::Namespace(name.clone()));
        }
        Statement::DropNamespace(name) => out.drops.push(Object::Namespace(name.clone())),
        Statement::CreateExtension(extension) => {
            out.needs.extend(extension.schema.clone().map(Object::Namespace));
            out.creates.push(Object::Extension);
        }
        // Another version may bring other types.
        Statement::UpdateExtension { .. } => out.creates.push(Object::Extension),
        Statement::MoveExtension { from, to, .. } => {
            out.needs.extend(to.clone().map(Object::Namespace));
            out.releases.extend(from.clone().map(Object::Namespace));
        }
        Statement::DropExtension(extension) => {
            out.releases.extend(extension.schema.clone().map(Object::Namespace));
            out.drops.push(Object::Extension);
        }
        Statement::CreateEnumeration(enumeration) => {
            out.needs.extend(enumeration.name.schema.clone().map(Object::Namespace));
            out.creates.push(Object::Enumeration(enumeration.name.clone()));
        }
        Statement::MoveEnumeration { name, schema } => {
            out.needs.extend(schema.clone().map(Object::Namespace));
            out.releases.extend(name.schema.clone().map(Object::Namespace));
        }
        Statement::Domain(statement) => domain(statement, &mut out),
        // Defaults name them in SQL of a person's own: sequences come before all tables and go after them, by rank.
        Statement::CreateSequence(sequence) => {
            out.needs.extend(sequence.name.schema.clone().map(Object::Namespace));
            out.needs.push(Object::Free(sequence.name.clone()));
        }
        Statement::OwnSequence { owner, .. } => out.needs.extend(owner.as_ref().map(|owner| Object::Table(owner.table.clone()))),
        Statement::DropSequence(name) => out.releases.extend(name.schema.clone().map(Object::Namespace)),
        Statement::MoveSequence { name, schema } => {
            out.needs.extend(schema.clone().map(Object::Namespace));
            out.releases.extend(name.schema.clone().map(Object::Namespace));
        }
        Statement::DropEnumeration(name) => out.drops.push(Object::Enumeration(name.clone())),
        Statement::AddLabel { enumeration, .. } => out.creates.push(Object::Enumeration(enumeration.clone())),
        Statement::CreateTable(table) => {
            out.needs.extend(dialect(context.target).names_taken(table).into_iter().map(Object::FreeName));
            create_table(table, &mut out);
        }
        Statement::DropTable(name) => {
            out.drops.push(Object::Table(name.clone()));
            out.creates.push(Object::Free(name.clone()));
            let holds = |table: &&Arc<Table>| {
                table.partitioning.as_ref().is_some_and(|one| one.partition(&name.name).is_some()) && table.name.schema == name.schema
            };
            if let Some(parent) = before.tables.iter().find(holds) {
                out.needs.extend(pointing_and_gone(context, &parent.name));
            }
            if let Some(table) = before.table(name) {
                out.creates.extend(dialect(context.target).names_taken(table).into_iter().map(Object::FreeName));
                let is_own = |sequence: &&Sequence| sequence.owner.as_ref().is_some_and(|owner| owner.table == *name);
                let sequences = before.sequences.iter().filter(is_own).map(|sequence| sequence.name.clone());
                let types = table.columns.iter().map(type_name);
                out.creates.extend(sequences.chain(types).map(Object::Free));
                drop_table(table, apart, &mut out);
                let made = Statement::CreateTable(Arc::new(table.clone()));
                out.releases.extend(standing::called_by(&made, context.original).into_iter().map(Object::Sql));
            }
        }
        // Into another schema: what is said of it by its new name comes after.
        Statement::RenameTable { from, to } if from.schema != to.schema => {
            out.needs.extend(to.schema.clone().map(Object::Namespace));
            out.releases.extend(from.schema.clone().map(Object::Namespace));
            out.creates.push(Object::Table(to.clone()));
        }
        Statement::AlterTable { table, actions } => {
            // A key that goes was there before a table made anew in the place of this one.
            let only_drops = actions.iter().all(|action| matches!(action, AlterAction::DropForeignKey(_)));
            if !only_drops || before.table(table).is_none() {
                out.needs.push(Object::Table(table.clone()));
            }
            let parents = |schema: &Schema| logged_parents(schema.table(table));
            // A column that calls a function comes after the function, which may read the table.
            if out.needs.iter().all(|need| !matches!(need, Object::Sql(_))) && actions.iter().any(changes_columns) {
                out.creates.push(Object::Columns(table.clone()));
            }
            out.needs.extend(actions.iter().flat_map(|action| spread_by(context, table, action)));
            for action in actions {
                alter(table, before.table(table), action, &mut out);
                match action {
                    AlterAction::SetLogged(true) => out.needs.extend(parents(context.after)),
                    AlterAction::SetLogged(false) => out.releases.extend(parents(before)),
                    _ => {}
                }
            }
        }
        Statement::AddColumnWithConstraints { table, column } => {
            let keys = table.foreign_keys.iter().filter(|key| key.parent != table.name && key.columns.contains(column));
            keys.for_each(|key| foreign_key_needs(key, &mut out.needs));
        }
        Statement::CreateView(view) => {
            out.needs.extend(view.name.schema.clone().map(Object::Namespace));
            out.needs.extend(below(context, &Dependent::View(view.clone()), Reading::Made));
            out.creates.push(Object::Table(view.name.clone()));
        }
        Statement::MoveView { to, .. } => out.needs.extend(to.name.schema.clone().map(Object::Namespace)),
        Statement::ReplaceView(view) => {
            out.needs.extend(below(context, &Dependent::View(view.clone()), Reading::Made));
            out.creates.push(Object::Table(view.name.clone()));
        }
        Statement::DropView(view) => {
            out.releases.extend(view.name.schema.clone().map(Object::Namespace));
            out.releases.extend(below(context, &Dependent::View(view.clone()), Reading::Held));
            out.drops.push(Object::Table(view.name.clone()));
        }
        Statement::CreateSqlObject(object) | Statement::ReplaceSqlObject(object) | Statement::Grant { of: object, .. } => {
            make_sql_object(context, object, &mut out);
        }
        Statement::DropSqlObject(object) => {
            out.releases.extend(object.id.name.schema.clone().map(Object::Namespace));
            out.releases.extend(below(context, &Dependent::SqlObject(object.clone()), Reading::Held));
            out.drops.push(Object::Sql(object.id.clone()));
        }
        Statement::MoveSqlObject { schema, .. } => out.needs.extend(schema.clone().map(Object::Namespace)),
        Statement::CreatePolicy { table, policy } | Statement::AlterPolicy { table, to: policy, .. } => {
            out.needs.extend(below(context, &Dependent::Policy { table: table.clone(), policy: policy.clone() }, Reading::Made));
        }
        Statement::DropPolicy { table, policy } => {
            out.releases.extend(below(context, &Dependent::Policy { table: table.clone(), policy: policy.clone() }, Reading::Held));
        }
        Statement::CreateIndex { table, index } => {
            out.needs.push(Object::Table(table.clone()));
            out.creates.extend(index_key(table, index));
        }
        Statement::RenameIndex { table, .. } => out.needs.push(Object::Table(table.clone())),
        Statement::DropIndex { table, index } => {
            let before = before.table(table);
            let index = before.and_then(|table| table.indexes.iter().find(|other| other.name == *index));
            out.drops.extend(index.and_then(|index| index_key(table, index)));
            out.releases.extend(index.into_iter().flat_map(|index| columns_of(before, index)));
        }
        Statement::RenameSqlObject { .. }
        | Statement::Revoke(_)
        | Statement::RevokeGrantOption(_)
        | Statement::RestoreExtensionComment(_)
        | Statement::RenamePolicy { .. }
        | Statement::Comment { .. }
        | Statement::RenameEnumeration { .. }
        | Statement::RenameSequence { .. }
        | Statement::AlterSequence { .. }
        | Statement::RenameLabel { .. }
        | Statement::RenameTable { .. }
        | Statement::RenameView { .. }
        | Statement::SetViewOptions { .. }
        | Statement::ResetViewOptions { .. }
        | Statement::CreatePartition { .. }
        | Statement::CopyRows { .. }
        | Statement::MoveRows { .. }
        | Statement::SetCounterAside { .. }
        | Statement::CarryCounter { .. }
        | Statement::CopyRights { .. }
        | Statement::CheckNothingHangs(_)
        | Statement::ReplaceValue { .. }
        | Statement::Fill { .. }
        | Statement::FillNulls { .. }
        | Statement::CheckAtOnce
        | Statement::CopyCounter { .. }
        | Statement::AdvanceIdentity { .. }
        | Statement::AdvanceSequence { .. }
        | Statement::RunAdvance
        | Statement::PrepareForeignKeyCheck
        | Statement::PrepareUnknownCheck
        | Statement::CheckNothingUnknown { .. }
        | Statement::FinishUnknownCheck
        | Statement::FollowRenames(_)
        | Statement::CreateTouchFunction(_)
        | Statement::CreateTouch(_)
        | Statement::DropTouch(_)
        | Statement::DropTouchFunction(_)
        | Statement::ProbeNames(_)
        | Statement::CheckForeignKeys(_)
        | Statement::FinishForeignKeyCheck
        | Statement::EnforceForeignKeys(_)
        | Statement::Begin
        | Statement::Commit
        | Statement::Refuse { .. } => {}
    }
    out
}

/// What something that stands on others needs: to be made it is of the schema after all changes, to be dropped it was of the one before.
fn below(context: &Context<'_>, dependent: &Dependent, reading: Reading) -> impl Iterator<Item = Object> + use<> {
    let text = dialect(context.target).text_of(dependent, reading);
    let schema = match reading {
        Reading::Made => context.after,
        Reading::Held => context.original,
    };
    // Routines take and return enums and domains.
    let names = match dependent {
        Dependent::View(_) | Dependent::Policy { .. } => None,
        Dependent::SqlObject(_) => Some(Names::of(&text)),
    };
    let enums = schema.enumerations.iter().map(|enumeration| &enumeration.name);
    let enums: Vec<_> =
        enums.filter(|name| names.as_ref().is_some_and(|names| names.has(&name.name))).cloned().map(Object::Enumeration).collect();
    let below = standing::below(dependent, &text, schema).into_iter().filter_map(|subject| match subject {
        Subject::Relation(name) => Some(Object::Table(name)),
        Subject::SqlObject(id) => Some(Object::Sql(id)),
        Subject::Policy(..) => None,
    });
    let domains = schema.domains.iter().map(|domain| &domain.ty);
    let domains: Vec<_> =
        domains.filter(|ty| names.as_ref().is_some_and(|names| names.has(&ty.name.name))).cloned().map(Object::Domain).collect();
    below.chain(enums).chain(domains)
}

/// Whether a column is there, or has its type, only after this.
fn changes_columns(action: &AlterAction) -> bool {
    matches!(action, AlterAction::AddColumn(_) | AlterAction::SetType { .. })
}

fn make_sql_object(context: &Context<'_>, object: &SqlObject, out: &mut Effects) {
    out.needs.extend(object.id.name.schema.clone().map(Object::Namespace));
    out.needs.push(Object::Extension);
    let below: Vec<_> = below(context, &Dependent::SqlObject(object.clone()), Reading::Made).collect();
    let columns =
        below.iter().filter_map(|object| if let Object::Table(name) = object { Some(Object::Columns(name.clone())) } else { None });
    out.needs.extend(columns);
    out.needs.extend(below);
    // A composite type does not change under a column that goes.
    out.needs.push(Object::Free(ObjectName::new(object.id.name.to_string())));
    out.creates.push(Object::Sql(object.id.clone()));
}

fn create_table(table: &Table, out: &mut Effects) {
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
fn pointing_and_gone<'a>(context: &'a Context<'_>, parent: &'a ObjectName) -> impl Iterator<Item = Object> + 'a {
    let points = |table: &&'a Arc<Table>| table.name != *parent && table.foreign_keys.iter().any(|key| key.parent == *parent);
    let gone = |table: &&'a Arc<Table>| context.after.table(&table.name).is_none();
    context.before.tables.iter().filter(points).filter(gone).map(|table| Object::Free(table.name.clone()))
}

/// The partitions of a table that go, and that are partitioned themselves by a column that goes with them.
fn spread_by(context: &Context<'_>, table: &ObjectName, action: &AlterAction) -> Vec<Object> {
    let AlterAction::DropColumn(column) = action else { return Vec::new() };
    let is_part = |one: &&Arc<Table>| one.partition_of.as_ref().is_some_and(|attachment| attachment.parent == *table);
    let is_by = |one: &&Arc<Table>| one.partitioning.as_ref().is_some_and(|partitioning| partitioning.names(column));
    let parts = context.before.tables.iter().filter(is_part).filter(is_by).filter(|one| context.after.table(&one.name).is_none());
    parts.map(|one| Object::Free(one.name.clone())).collect()
}

/// The type of a column as a name of the schema's own, if it is one.
fn type_name(column: &Column) -> ObjectName {
    ObjectName::new(column.column_type.to_string().replace('"', "").trim_end_matches("[]"))
}

fn drop_table(table: &Table, apart: &BTreeSet<(&ObjectName, &str)>, out: &mut Effects) {
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

fn alter(table: &ObjectName, before: Option<&Table>, action: &AlterAction, out: &mut Effects) {
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
fn named_columns(table: Option<&Table>, expression: &str) -> Vec<Object> {
    let named = mentioned(expression);
    let columns = table.into_iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    columns
        .filter(|(_, column)| named(&column.name))
        .map(|(table, column)| Object::Column(table.name.clone(), column.name.clone()))
        .collect()
}

/// What an index stands over, in whatever way.
fn columns_of(table: Option<&Table>, index: &Index) -> Vec<Object> {
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

fn keys_over(name: &ObjectName, before: Option<&Table>, column: &String) -> Vec<Object> {
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

fn column_needs(column: &Column, out: &mut Vec<Object>) {
    type_needs(&column.column_type, out);
}

fn type_needs(column_type: &ColumnType, out: &mut Vec<Object>) {
    match &column_type.base {
        BaseType::Enumeration(name) => out.push(Object::Enumeration(name.clone())),
        BaseType::Domain(ty) => out.push(Object::Domain(ty.clone())),
        // Which extension brings a type is not worth knowing: extensions come before all columns.
        BaseType::Builtin(_) => out.push(Object::Extension),
    }
}

/// What it admits is altered before and after the columns by rank alone.
fn domain(statement: &DomainStatement, out: &mut Effects) {
    match statement {
        DomainStatement::Create(domain) => {
            out.needs.extend(domain.name().schema.clone().map(Object::Namespace));
            type_needs(&domain.ty.base, &mut out.needs);
            out.creates.push(Object::Domain(domain.ty.clone()));
        }
        DomainStatement::Drop { name, of } => {
            out.releases.extend(name.schema.clone().map(Object::Namespace));
            type_needs(&of.base, &mut out.releases);
            out.drops.push(Object::Domain(of.clone()));
        }
        DomainStatement::Move { name, schema } => {
            out.needs.extend(schema.clone().map(Object::Namespace));
            out.releases.extend(name.schema.clone().map(Object::Namespace));
        }
        DomainStatement::Rename { .. } | DomainStatement::Alter { .. } => {}
    }
}

fn foreign_key_needs(key: &ForeignKey, out: &mut Vec<Object>) {
    out.push(Object::Logged(key.parent.clone()));
    out.push(Object::Table(key.parent.clone()));
    out.push(key_of(&key.parent, &key.parent_columns));
}

/// The tables that a table's foreign keys point at.
fn logged_parents(table: Option<&Table>) -> Vec<Object> {
    let keys = table.into_iter().flat_map(|table| table.foreign_keys.iter().filter(|key| key.parent != table.name));
    keys.map(|key| Object::Logged(key.parent.clone())).collect()
}

fn keys(table: &Table) -> Vec<Object> {
    let primary = table.primary_key.iter().map(|key| key_of(&table.name, &key.columns));
    let uniques = table.uniques.iter().map(|unique| key_of(&table.name, &unique.columns));
    primary.chain(uniques).collect()
}

fn index_key(table: &ObjectName, index: &Index) -> Option<Object> {
    let columns = index.key_columns()?;
    Some(key_of(table, &columns.into_iter().map(str::to_owned).collect::<Vec<_>>()))
}

fn key_of(table: &ObjectName, columns: &[String]) -> Object {
    let mut columns = columns.to_vec();
    columns.sort();
    Object::Key(table.clone(), columns)
}
