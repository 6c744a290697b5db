//! What a statement makes, needs, lets go of and takes away: the order of steps follows from it.

mod table;

use table::{
    alter, columns_of, create_table, drop_table, foreign_key_needs, index_key, logged_parents, pointing_and_gone, spread_by, type_name,
    type_needs,
};

use crate::dialect::dialect;
use crate::expression::Names;
use crate::model::{DomainType, ObjectName, Schema, Sequence, SqlObject, SqlObjectId, Table};
use crate::plan::Context;
use crate::plan::standing::{self, Dependent, Reading, Subject};
use crate::sql::{AlterAction, DomainStatement, Statement};
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
