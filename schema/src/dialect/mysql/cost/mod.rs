//! What a statement takes of tables that are there. Each waits for a metadata lock at its beginning and its end.

mod column;
mod facts;

use facts::{Form, Way, together, way};

use super::Mysql;
use crate::cost::{Cost, LockMode};
use crate::dialect::Weigh;
use crate::model::{ForeignKey, ObjectName, ReferentialAction, Storage, Validity};
use crate::plan::Walk;
use crate::sql::{AlterAction, PartitionAction, Statement};

impl Weigh for Mysql {
    fn cost(&self, walk: &Walk<'_>, statement: &Statement) -> Cost {
        let mut cost = Cost::default();
        of_statement(walk, statement, &mut cost);
        cost
    }
}

fn of_statement(walk: &Walk<'_>, statement: &Statement, cost: &mut Cost) {
    let target = walk.context.target;
    let on = |cost: &mut Cost, way: Way, table: &ObjectName| {
        cost.lock(table, way.lock(target));
        if way.rewrites() {
            cost.rewrite(table);
        } else if way.scans() {
            cost.scan(table);
        }
    };
    match statement {
        Statement::AlterTable { table, actions } => {
            on(cost, of_actions(walk, table, actions), table);
            for action in actions {
                if let AlterAction::AddForeignKey(key) = action {
                    cost.lock(&key.parent, LockMode::MetadataOnly);
                }
            }
        }
        Statement::CreateTable(table) => {
            let others = table.foreign_keys.iter().filter(|key| key.parent != table.name);
            others.for_each(|key| cost.lock(&key.parent, LockMode::MetadataOnly));
        }
        Statement::DropTable(table) | Statement::RenameTable { from: table, .. } => on(cost, Way::Instant, table),
        Statement::AddColumnWithConstraints { table, .. } => on(cost, Way::Copy, &table.name),
        Statement::CreateIndex { table, index } => on(cost, way(column::index(index), target), table),
        Statement::DropIndex { table, .. } | Statement::RenameIndex { table, .. } => on(cost, way(Form::DescribeIndex, target), table),
        Statement::CreatePartition { table, .. } => on(cost, way(Form::AddPartition, target), table),
        Statement::CreateTouch(touch) | Statement::DropTouch(touch) => on(cost, Way::Instant, &touch.table),
        Statement::CreateSqlObject(object) | Statement::ReplaceSqlObject(object) | Statement::DropSqlObject(object) => {
            object.id.table.iter().for_each(|table| on(cost, Way::Instant, table));
        }
        Statement::RenameSqlObject { from, .. } => from.table.iter().for_each(|table| on(cost, Way::Instant, table)),
        Statement::DropView(view) | Statement::ReplaceView(view) => on(cost, Way::Instant, &view.name),
        Statement::RenameView { from, .. } => on(cost, Way::Instant, from),
        Statement::Comment { on: crate::sql::CommentOn::Table(table) | crate::sql::CommentOn::Column(table, _), .. } => {
            on(cost, Way::Instant, table);
        }
        // Every row that is written stays locked until the end.
        Statement::Fill { table, .. } | Statement::FillNulls { table, .. } | Statement::ReplaceValue { table, .. } => {
            on(cost, Way::BuildIndex, table);
        }
        Statement::CopyRows { from, to, .. } | Statement::MoveRows { from, to, .. } => {
            on(cost, Way::BuildIndex, from);
            on(cost, Way::Instant, to);
        }
        Statement::AdvanceIdentity { table, .. } | Statement::AdvanceSequence { table, .. } => cost.scan(table),
        // What is new, of the catalog alone, or of other servers.
        Statement::Comment { .. }
        | Statement::CreateView(_)
        | Statement::MoveView { .. }
        | Statement::SetViewOptions { .. }
        | Statement::ResetViewOptions { .. }
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
        | Statement::CopyCounter { .. }
        | Statement::SetCounterAside { .. }
        | Statement::CarryCounter { .. }
        | Statement::CopyRights { .. }
        | Statement::CheckNothingHangs(_)
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
        | Statement::CheckForeignKeys(_)
        | Statement::FinishForeignKeyCheck
        | Statement::EnforceForeignKeys(_)
        | Statement::Begin
        | Statement::Commit
        | Statement::Refuse { .. } => {}
    }
}

/// The way of the whole statement is that of its clause that takes most, and what goes alone by the catalog may not go together.
fn of_actions(walk: &Walk<'_>, table: &ObjectName, actions: &[AlterAction]) -> Way {
    let target = walk.context.target;
    let replaced = actions.iter().any(|action| matches!(action, AlterAction::AddPrimaryKey(_)));
    let forms: Vec<Form> = actions
        .iter()
        .flat_map(|action| match action {
            // One key in the place of another is one rebuild.
            AlterAction::DropPrimaryKey(_) if replaced => vec![Form::AddPrimaryKey],
            other => of_action(walk, table, other),
        })
        .collect();
    let most = forms.iter().map(|form| way(*form, target)).max().unwrap_or(Way::Instant);
    let whole = forms.iter().map(|form| together(*form, most, forms.len(), target)).max().unwrap_or(most).max(most);
    // Rows that others write meanwhile would take rows of the copy along without its knowing.
    let cascades = |key: &ForeignKey| [key.on_delete, key.on_update].iter().any(|action| is_carried_out(*action));
    let held = walk.table(table);
    match whole {
        Way::Copy if held.is_some_and(|held| walk.foreign_keys(held).any(cascades)) => Way::CopyAlone,
        other => other,
    }
}

fn is_carried_out(action: ReferentialAction) -> bool {
    match action {
        ReferentialAction::Cascade | ReferentialAction::SetNull | ReferentialAction::SetDefault => true,
        ReferentialAction::NoAction | ReferentialAction::Restrict => false,
    }
}

fn of_action(walk: &Walk<'_>, table: &ObjectName, action: &AlterAction) -> Vec<Form> {
    let held = walk.table(table);
    let altered = |name: &str, to| match held.and_then(|held| Some((held, walk.column(table, name)?))) {
        Some((table, from)) => column::alter(walk, table, from, to),
        None => vec![Form::OtherType],
    };
    let has_virtual = || {
        let computed = |column: &crate::model::Column| column.generated.as_ref().is_some_and(|one| one.storage == Storage::Virtual);
        held.is_some_and(|table| table.columns.iter().any(computed))
    };
    vec![match action {
        AlterAction::AddColumn(column) => column::add(column),
        AlterAction::AddColumnBehind { column, .. } => match column::add(column) {
            Form::AddColumn if has_virtual() => Form::AddColumnAmongVirtual,
            other => other,
        },
        AlterAction::DropColumn(column) => held.map_or(Form::DropColumn, |table| column::drop(table, column)),
        AlterAction::ModifyColumn(column) => return altered(&column.name, column),
        AlterAction::ChangeColumn { from, to } => return altered(from, to),
        AlterAction::RenameColumn { .. } | AlterAction::SetDefault { .. } | AlterAction::DropDefault(_) => Form::Describe,
        AlterAction::AddPrimaryKey(_) => Form::AddPrimaryKey,
        AlterAction::DropPrimaryKey(_) => Form::DropPrimaryKey,
        AlterAction::AddUnique(_) => Form::AddIndex,
        AlterAction::AddIndex(index) => match column::index(index) {
            Form::AddFullText if walk.indexes(table).any(column::is_full_text) => Form::AddFurtherFullText,
            other => other,
        },
        AlterAction::TakeIndex { .. }
        | AlterAction::DropUnique(_)
        | AlterAction::DropIndex(_)
        | AlterAction::RenameIndex { .. }
        | AlterAction::ShowIndex { .. }
        | AlterAction::RenameConstraint { .. } => Form::DescribeIndex,
        AlterAction::AddForeignKey(_) => Form::AddForeignKey,
        AlterAction::DropForeignKey(_) => Form::DropForeignKey,
        AlterAction::AddCheck(check) if check.validity == Validity::Valid => Form::AddCheck,
        AlterAction::Enforce { enforced: true, .. } => Form::AddCheck,
        AlterAction::AddCheck(_) | AlterAction::DropCheck(_) | AlterAction::Enforce { .. } => Form::DropCheck,
        AlterAction::SetComment(_) => Form::DescribeTable,
        AlterAction::ConvertTexts { charset, .. } => match held {
            Some(held) if held.options.0.get("charset") == Some(charset) => column::recollated(held),
            Some(_) | None => Form::ConvertTexts,
        },
        AlterAction::SetOption { name, .. } | AlterAction::ResetOption(name) => match name.as_str() {
            "charset" | "collation" | "collate" | "comment" | "auto_increment" => Form::DescribeTable,
            _ => Form::LayOut,
        },
        AlterAction::Partitions(action) => match action {
            PartitionAction::PartitionBy(_) | PartitionAction::RemovePartitioning => Form::PartitionBy,
            PartitionAction::Add(_)
            | PartitionAction::Drop(_)
            | PartitionAction::Attach(_)
            | PartitionAction::Detach(_)
            | PartitionAction::AttachTable(..)
            | PartitionAction::DetachTable(_) => Form::AddPartition,
            PartitionAction::Reorganize { .. } | PartitionAction::AddCount(_) | PartitionAction::Coalesce(_) => Form::Reorganize,
        },
        // Forms of other servers.
        AlterAction::SetType { .. }
        | AlterAction::SetStorage { .. }
        | AlterAction::SetCompression { .. }
        | AlterAction::SetExpression { .. }
        | AlterAction::SetNotNull(_)
        | AlterAction::DropNotNull(_)
        | AlterAction::AddIncrement { .. }
        | AlterAction::SetIncrement { .. }
        | AlterAction::DropIncrement(_)
        | AlterAction::DropExpression(_)
        | AlterAction::AddExclusion(_)
        | AlterAction::DropExclusion(_)
        | AlterAction::SetDeferral { .. }
        | AlterAction::ValidateConstraint(_)
        | AlterAction::SecureRows(_)
        | AlterAction::ForceRowSecurity(_)
        | AlterAction::SetLogged(_) => return Vec::new(),
    }]
}
