//! What a statement takes of tables that are there. Whoever writes has the whole file.

mod column;
mod facts;

use facts::Form;

use super::Sqlite;
use crate::cost::{Cost, LockMode};
use crate::dialect::Weigh;
use crate::model::{ObjectName, Table};
use crate::plan::Walk;
use crate::sql::{AlterAction, Statement};

impl Weigh for Sqlite {
    fn cost(&self, walk: &Walk<'_>, statement: &Statement) -> Cost {
        let mut cost = Cost::default();
        of_statement(walk, statement, &mut cost);
        cost
    }
}

fn of_statement(walk: &Walk<'_>, statement: &Statement, cost: &mut Cost) {
    let mut on = |form: Form, table: &ObjectName| {
        cost.lock(table, LockMode::Writer);
        match form {
            Form::Describe => {}
            Form::Check => cost.scan(table),
            Form::Rewrite => cost.rewrite(table),
        }
    };
    match statement {
        Statement::AlterTable { table, actions } => actions.iter().for_each(|action| on(of_action(action), table)),
        Statement::AddColumnWithConstraints { table, column } => on(with_constraints(table, column), &table.name),
        Statement::DropTable(table) | Statement::RenameTable { from: table, .. } => on(Form::Describe, table),
        Statement::CreateIndex { table, .. } => on(Form::Check, table),
        Statement::DropIndex { table, .. } | Statement::RenameIndex { table, .. } => on(Form::Describe, table),
        Statement::CreateTouch(touch) | Statement::DropTouch(touch) => on(Form::Describe, &touch.table),
        // The table that takes the rows over stands in the place of the other.
        Statement::CopyRows { from, .. } => on(Form::Rewrite, from),
        Statement::MoveRows { from, to, .. } => {
            on(Form::Check, from);
            on(Form::Describe, to);
        }
        Statement::Fill { table, .. } | Statement::FillNulls { table, .. } | Statement::ReplaceValue { table, .. } => {
            on(Form::Check, table);
        }
        Statement::CheckForeignKeys(table) => {
            on(Form::Check, table);
            let parents = walk.context.after.table(table).into_iter().flat_map(|table| &table.foreign_keys);
            parents.for_each(|key| on(Form::Describe, &key.parent));
        }
        Statement::CreateSqlObject(object) | Statement::ReplaceSqlObject(object) | Statement::DropSqlObject(object) => {
            object.id.table.iter().for_each(|table| on(Form::Describe, table));
        }
        Statement::RenameSqlObject { from, .. } => from.table.iter().for_each(|table| on(Form::Describe, table)),
        Statement::DropView(view) | Statement::ReplaceView(view) => on(Form::Describe, &view.name),
        Statement::RenameView { from, .. } => on(Form::Describe, from),
        // What is new, or of the catalog alone, or of other servers.
        Statement::CreateTable(_)
        | Statement::CreateView(_)
        | Statement::MoveView { .. }
        | Statement::SetViewOptions { .. }
        | Statement::ResetViewOptions { .. }
        | Statement::CreatePartition { .. }
        | Statement::CreateNamespace(_)
        | Statement::DropNamespace(_)
        | Statement::RenameNamespace { .. }
        | Statement::CreateExtension(_)
        | Statement::DropExtension(_)
        | Statement::UpdateExtension { .. }
        | Statement::MoveExtension { .. }
        | Statement::RestoreExtensionComment(_)
        | Statement::Domain(_)
        | Statement::CreateEnumeration(_)
        | Statement::DropEnumeration(_)
        | Statement::RenameEnumeration { .. }
        | Statement::MoveEnumeration { .. }
        | Statement::AddLabel { .. }
        | Statement::RenameLabel { .. }
        | Statement::CreateSequence(_)
        | Statement::DropSequence(_)
        | Statement::RenameSequence { .. }
        | Statement::MoveSequence { .. }
        | Statement::AlterSequence { .. }
        | Statement::OwnSequence { .. }
        | Statement::MoveSqlObject { .. }
        | Statement::Grant { .. }
        | Statement::Revoke(_)
        | Statement::RevokeGrantOption(_)
        | Statement::CreatePolicy { .. }
        | Statement::AlterPolicy { .. }
        | Statement::RenamePolicy { .. }
        | Statement::DropPolicy { .. }
        | Statement::Comment { .. }
        | Statement::CopyCounter { .. }
        | Statement::SetCounterAside { .. }
        | Statement::CarryCounter { .. }
        | Statement::CopyRights { .. }
        | Statement::CheckNothingHangs(_)
        | Statement::AdvanceIdentity { .. }
        | Statement::AdvanceSequence { .. }
        | Statement::CheckAtOnce
        | Statement::RunAdvance
        | Statement::CreateTouchFunction(_)
        | Statement::DropTouchFunction(_)
        | Statement::PrepareUnknownCheck
        | Statement::CheckNothingUnknown { .. }
        | Statement::FinishUnknownCheck
        | Statement::FollowRenames(_)
        | Statement::ProbeNames(_)
        | Statement::PrepareForeignKeyCheck
        | Statement::FinishForeignKeyCheck
        | Statement::EnforceForeignKeys(_)
        | Statement::Begin
        | Statement::Commit
        | Statement::Refuse { .. } => {}
    }
}

fn with_constraints(table: &Table, column: &str) -> Form {
    let checked = table.checks.iter().any(|check| crate::expression::mentions(&check.expression, column));
    if checked { Form::Check } else { table.column(column).map_or(Form::Describe, column::add) }
}

fn of_action(action: &AlterAction) -> Form {
    match action {
        AlterAction::AddColumn(column) | AlterAction::AddColumnBehind { column, .. } => column::add(column),
        // The rows are written without the column's values.
        AlterAction::DropColumn(_) => Form::Rewrite,
        AlterAction::SetNotNull(_) | AlterAction::AddCheck(_) => Form::Check,
        AlterAction::RenameColumn { .. }
        | AlterAction::ModifyColumn(_)
        | AlterAction::ChangeColumn { .. }
        | AlterAction::SetType { .. }
        | AlterAction::SetStorage { .. }
        | AlterAction::SetCompression { .. }
        | AlterAction::SetExpression { .. }
        | AlterAction::SetDefault { .. }
        | AlterAction::DropDefault(_)
        | AlterAction::DropNotNull(_)
        | AlterAction::AddIncrement { .. }
        | AlterAction::SetIncrement { .. }
        | AlterAction::DropIncrement(_)
        | AlterAction::DropExpression(_)
        | AlterAction::AddPrimaryKey(_)
        | AlterAction::AddUnique(_)
        | AlterAction::TakeIndex { .. }
        | AlterAction::AddForeignKey(_)
        | AlterAction::AddExclusion(_)
        | AlterAction::DropPrimaryKey(_)
        | AlterAction::DropUnique(_)
        | AlterAction::DropForeignKey(_)
        | AlterAction::DropCheck(_)
        | AlterAction::DropExclusion(_)
        | AlterAction::SetDeferral { .. }
        | AlterAction::ValidateConstraint(_)
        | AlterAction::Enforce { .. }
        | AlterAction::RenameConstraint { .. }
        | AlterAction::AddIndex(_)
        | AlterAction::DropIndex(_)
        | AlterAction::RenameIndex { .. }
        | AlterAction::ShowIndex { .. }
        | AlterAction::SecureRows(_)
        | AlterAction::ForceRowSecurity(_)
        | AlterAction::SetComment(_)
        | AlterAction::ConvertTexts { .. }
        | AlterAction::SetLogged(_)
        | AlterAction::ResetOption(_)
        | AlterAction::SetOption { .. }
        | AlterAction::Partitions(_) => Form::Describe,
    }
}
