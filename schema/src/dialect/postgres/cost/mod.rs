//! What a statement takes of relations that are there.

mod column;
mod facts;

pub(super) use column::differs_by_row;
use facts::{Form, Scans, fact};

use std::collections::BTreeSet;

use super::{Postgres, domain};
use crate::cost::{Cost, LockMode};
use crate::dialect::Weigh;
use crate::expression::relations;
use crate::model::{Generated, ObjectName, Partition, PartitionBound, SqlObjectKind, Storage, Table, Validity, View};
use crate::plan::Walk;
use crate::sql::{AlterAction, CommentOn, DomainAction, DomainStatement, PartitionAction, Statement};

impl Weigh for Postgres {
    fn cost(&self, walk: &Walk<'_>, statement: &Statement) -> Cost {
        let mut taken = Taken { walk, cost: Cost::default() };
        taken.statement(statement);
        taken.cost
    }
}

/// What one statement takes, as it comes together.
struct Taken<'a> {
    walk: &'a Walk<'a>,
    cost: Cost,
}

impl Taken<'_> {
    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::CreateTable(table) => {
                let others = table.foreign_keys.iter().filter(|key| key.parent != table.name);
                others.for_each(|key| self.lock_spread(&key.parent, LockMode::ShareRowExclusive));
            }
            Statement::DropTable(name) => self.drop_table(name),
            Statement::RenameTable { from, .. } => self.on(Form::Describe, from),
            Statement::CreatePartition { table, partition } => self.create_partition(table, partition),
            Statement::AlterTable { table, actions } => actions.iter().for_each(|action| self.alter(table, action)),
            Statement::ReplaceView(view) | Statement::DropView(view) => self.on(Form::AlterView, &view.name),
            Statement::RenameView { from, .. } => self.on(Form::AlterView, from),
            Statement::MoveView { from, to } => {
                self.on(Form::AlterView, &ObjectName::in_schema(from.as_deref(), &to.name.name));
            }
            Statement::SetViewOptions { view, .. } | Statement::ResetViewOptions { view, .. } => {
                self.on(if view.materialized { Form::SetParameter } else { Form::AlterView }, &view.name);
            }
            Statement::CreateSqlObject(object) | Statement::ReplaceSqlObject(object) => {
                self.on_trigger(&object.id.kind, object.id.table.as_ref(), Form::CreateTrigger);
            }
            Statement::DropSqlObject(object) => self.on_trigger(&object.id.kind, object.id.table.as_ref(), Form::DropTrigger),
            Statement::RenameSqlObject { from, .. } => self.on_trigger(&from.kind, from.table.as_ref(), Form::Describe),
            Statement::CreateTouch(touch) => self.on_spread(Form::CreateTrigger, &touch.table),
            Statement::DropTouch(touch) => self.on_spread(Form::DropTrigger, &touch.table),
            Statement::CreateIndex { table, .. } => self.on_spread(Form::CreateIndex, table),
            Statement::DropIndex { table, .. } => self.on_spread(Form::DropIndex, table),
            Statement::CreatePolicy { table, .. }
            | Statement::AlterPolicy { table, .. }
            | Statement::RenamePolicy { table, .. }
            | Statement::DropPolicy { table, .. } => self.on(Form::Describe, table),
            Statement::Comment { on, .. } => match on {
                CommentOn::Table(table) | CommentOn::Column(table, _) => self.on(Form::Comment, table),
                CommentOn::View(view) => self.on(Form::Comment, &view.name),
                CommentOn::Namespace(_)
                | CommentOn::Extension(_)
                | CommentOn::Enumeration(_)
                | CommentOn::Domain(_)
                | CommentOn::Sequence(_) => {}
            },
            Statement::Fill { table, .. } | Statement::FillNulls { table, .. } | Statement::ReplaceValue { table, .. } => {
                self.on(Form::WriteRows, table);
                self.walk.partitions(table).iter().for_each(|partition| self.cost.scan(partition));
            }
            Statement::MoveRows { from, to, condition, .. } => {
                self.walk.partitions(from).iter().chain([from]).for_each(|table| self.cost.scan(table));
                // Partitions that get rows are locked with them; which do, the rows know.
                self.cost.lock(to, LockMode::RowExclusive);
                if condition.is_some() {
                    self.cost.lock(from, LockMode::RowExclusive);
                }
            }
            Statement::CopyRows { from, to, .. } => {
                self.cost.scan(from);
                self.cost.lock(to, LockMode::RowExclusive);
            }
            // The largest value is looked for.
            Statement::AdvanceIdentity { table, column, .. } | Statement::AdvanceSequence { table, column, .. } => {
                if !self.walk.any_table(table).is_some_and(|table| column::leads_an_index(table, column)) {
                    self.cost.scan(table);
                }
            }
            Statement::Domain(statement) => self.domain(statement),
            Statement::CreateView(view) => self.read_by(view),
            Statement::AddColumnWithConstraints { table, .. } => self.on_spread(Form::AddColumn, &table.name),
            // No table, or one whose index alone is locked.
            Statement::RenameIndex { .. }
            | Statement::CreateNamespace(_)
            | Statement::DropNamespace(_)
            | Statement::RenameNamespace { .. }
            | Statement::CreateExtension(_)
            | Statement::DropExtension(_)
            | Statement::UpdateExtension { .. }
            | Statement::MoveExtension { .. }
            | Statement::RestoreExtensionComment(_)
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

    fn alter(&mut self, table: &ObjectName, action: &AlterAction) {
        match action {
            AlterAction::AddColumn(column) | AlterAction::AddColumnBehind { column, .. } => {
                let column = &domain::with_default(self.walk.context.after, column);
                let form = match &column.generated {
                    Some(Generated { storage: Storage::Virtual, .. }) if column.nullable => Form::AddColumn,
                    Some(Generated { storage: Storage::Virtual, .. }) => Form::AddCheckedVirtualColumn,
                    Some(Generated { storage: Storage::Stored, .. }) => Form::AddComputedColumn,
                    None if domain::is_constrained(self.walk.context.after, &column.column_type) => Form::AddComputedColumn,
                    None if column.increment.is_some() || column.default.as_deref().is_some_and(differs_by_row) => Form::AddComputedColumn,
                    None if !column.nullable && column.default.is_none() => Form::AddRequiredColumn,
                    None => Form::AddColumn,
                };
                self.on_spread(form, table);
            }
            AlterAction::DropColumn(column) => {
                self.on_spread(Form::DropColumn, table);
                let keys = self.walk.table(table).into_iter().flat_map(|table| self.walk.foreign_keys(table));
                let parents: Vec<_> = keys.filter(|key| key.columns.contains(column)).map(|key| key.parent.clone()).collect();
                parents.iter().for_each(|parent| self.on_other(Form::DropColumn, parent));
            }
            AlterAction::SetType { column, column_type, collation, using } => {
                self.retype(table, column, (column_type, collation.as_deref(), using.as_deref()));
            }
            AlterAction::SetNotNull(column) => {
                let proof = format!("{} IS NOT NULL", super::types::quote(column));
                let proven = self.walk.table(table).is_some_and(|table| {
                    let says = |expression: &str| expression == proof || expression == format!("{column} IS NOT NULL");
                    table.checks.iter().any(|check| check.validity == Validity::Valid && says(&check.expression))
                });
                self.on_spread(if proven { Form::SetProvenNotNull } else { Form::SetNotNull }, table);
            }
            AlterAction::SetExpression { column, .. } => self.on_column(Form::RewriteExpression, table, column),
            AlterAction::AddCheck(check) => {
                self.on_spread(if check.validity == Validity::Valid { Form::AddCheck } else { Form::AddUnprovenCheck }, table);
            }
            AlterAction::AddForeignKey(key) => {
                let form = if key.validity == Validity::Valid { Form::AddForeignKey } else { Form::AddUnprovenForeignKey };
                self.on_spread(form, table);
                self.on_other(form, &key.parent);
            }
            AlterAction::DropForeignKey(name) => {
                self.on_spread(Form::DropForeignKey, table);
                if let Some(parent) = self.parent_of(table, name) {
                    self.on_other(Form::DropForeignKey, &parent);
                }
            }
            AlterAction::ValidateConstraint(name) => match self.parent_of(table, name) {
                Some(parent) => {
                    self.on_spread(Form::ValidateForeignKey, table);
                    self.on_other(Form::ValidateForeignKey, &parent);
                }
                None => self.on_spread(Form::ValidateCheck, table),
            },
            AlterAction::AddPrimaryKey(_) | AlterAction::AddExclusion(_) => self.on_spread(Form::AddIndexed, table),
            AlterAction::AddUnique(_) => {
                self.on(Form::AddIndexed, table);
                // Up to 17 an index is built on each partition, and nothing else happens to it.
                let form = if self.walk.context.target.at_least(18, 0) { Form::AddIndexed } else { Form::CreateIndex };
                self.walk.partitions(table).iter().for_each(|partition| self.on(form, partition));
            }
            AlterAction::TakeIndex { .. } => self.on_spread(Form::TakeIndex, table),
            AlterAction::Enforce { constraint, enforced, .. } => match (self.parent_of(table, constraint), enforced) {
                (Some(parent), true) => {
                    self.on_spread(Form::Describe, table);
                    self.cost.scan(table);
                    self.lock_spread(&parent, LockMode::ShareRowExclusive);
                    self.cost.scan(&parent);
                }
                (Some(parent), false) => {
                    self.on_spread(Form::DropForeignKey, table);
                    self.on_other(Form::DropForeignKey, &parent);
                }
                (None, true) => self.on_spread(Form::AddCheck, table),
                (None, false) => self.on_spread(Form::Describe, table),
            },
            AlterAction::SetLogged(_) => self.on_spread(Form::SetLogged, table),
            AlterAction::SetOption { .. } | AlterAction::ResetOption(_) => self.on(Form::SetParameter, table),
            AlterAction::SecureRows(_) | AlterAction::ForceRowSecurity(_) => self.on(Form::Describe, table),
            AlterAction::RenameColumn { .. }
            | AlterAction::SetDefault { .. }
            | AlterAction::DropDefault(_)
            | AlterAction::DropNotNull(_)
            | AlterAction::SetStorage { .. }
            | AlterAction::SetCompression { .. }
            | AlterAction::AddIncrement { .. }
            | AlterAction::SetIncrement { .. }
            | AlterAction::DropIncrement(_)
            | AlterAction::DropExpression(_)
            | AlterAction::DropPrimaryKey(_)
            | AlterAction::DropUnique(_)
            | AlterAction::DropCheck(_)
            | AlterAction::DropExclusion(_)
            | AlterAction::SetDeferral { .. }
            | AlterAction::RenameConstraint { .. } => self.on_spread(Form::Describe, table),
            AlterAction::Partitions(action) => self.partitions(table, action),
            // Forms of other servers.
            AlterAction::ModifyColumn(_)
            | AlterAction::ChangeColumn { .. }
            | AlterAction::AddIndex(_)
            | AlterAction::DropIndex(_)
            | AlterAction::RenameIndex { .. }
            | AlterAction::ShowIndex { .. }
            | AlterAction::SetComment(_)
            | AlterAction::ConvertTexts { .. } => {}
        }
    }

    /// A rule that comes is held against every column of the domain.
    fn domain(&mut self, statement: &DomainStatement) {
        let DomainStatement::Alter { name, action } = statement else { return };
        let is_proven = match action {
            DomainAction::AddCheck(check) => check.validity == Validity::Valid,
            DomainAction::SetNotNull | DomainAction::ValidateCheck(_) => true,
            DomainAction::SetDefault(_)
            | DomainAction::DropDefault
            | DomainAction::DropNotNull
            | DomainAction::DropCheck(_)
            | DomainAction::RenameCheck { .. } => false,
        };
        let is_of = |table: &Table| table.columns.iter().any(|column| column.column_type.as_domain().is_some_and(|ty| ty.name == *name));
        let tables = self.walk.context.after.tables.iter().filter(|table| is_proven && is_of(table) && table.partitioning.is_none());
        tables.for_each(|table| self.on(Form::ProveDomain, &table.name));
    }

    fn partitions(&mut self, table: &ObjectName, action: &PartitionAction) {
        match action {
            PartitionAction::Attach(partition) => {
                self.on(Form::AttachPartition, table);
                self.on_other(Form::AttachPartition, &table.sibling(&partition.name));
                self.default_partition(table, partition);
            }
            PartitionAction::Detach(name) => {
                self.on(Form::DetachPartition, table);
                self.on_other(Form::DetachPartition, &table.sibling(name));
            }
            PartitionAction::AttachTable(partition, bound) => {
                self.on(Form::AttachPartition, table);
                self.on_other(Form::AttachPartition, partition);
                self.default_partition(table, &Partition { name: partition.name.clone(), bound: bound.clone() });
            }
            PartitionAction::DetachTable(partition) => {
                self.on(Form::DetachPartition, table);
                self.on_other(Form::DetachPartition, partition);
            }
            PartitionAction::PartitionBy(_)
            | PartitionAction::RemovePartitioning
            | PartitionAction::Add(_)
            | PartitionAction::Drop(_)
            | PartitionAction::Reorganize { .. }
            | PartitionAction::AddCount(_)
            | PartitionAction::Coalesce(_) => {}
        }
    }

    fn create_partition(&mut self, table: &ObjectName, partition: &Partition) {
        self.on(Form::CreatePartition, table);
        self.default_partition(table, partition);
        let keys = self.walk.table(table).into_iter().flat_map(|table| self.walk.foreign_keys(table));
        let parents: Vec<_> = keys.map(|key| key.parent.clone()).collect();
        parents.iter().for_each(|parent| self.lock_spread(parent, LockMode::ShareRowExclusive));
    }

    /// A row of the new partition might lie in the one that takes what no other does.
    fn default_partition(&mut self, table: &ObjectName, new: &Partition) {
        let partitions = self.walk.table(table).and_then(|table| table.partitioning.as_ref()).map(|one| one.partitions.as_slice());
        let default = partitions.unwrap_or_default().iter().find(|one| one.bound == PartitionBound::Default && one.name != new.name);
        let name = default.map(|default| table.sibling(&default.name)).filter(|name| self.walk.partitions(table).contains(name));
        if let Some(name) = name {
            self.cost.lock(&name, LockMode::AccessExclusive);
            self.cost.scan(&name);
        }
    }

    /// A materialised view reads what its query names, through views too.
    fn read_by(&mut self, view: &View) {
        if !view.materialized {
            return;
        }
        let after = self.walk.context.after;
        let mut queries = vec![view.query.as_str()];
        let mut seen = BTreeSet::from([&view.name]);
        while let Some(query) = queries.pop() {
            let names = relations(query);
            for table in after.tables.iter().filter(|table| names.has(&table.name.name)) {
                self.walk.partitions(&table.name).iter().chain([&table.name]).for_each(|table| self.cost.scan(table));
            }
            for below in after.views.iter().filter(|below| names.has(&below.name.name)) {
                if below.materialized {
                    self.cost.scan(&below.name);
                } else if seen.insert(&below.name) {
                    queries.push(&below.query);
                }
            }
        }
    }

    fn drop_table(&mut self, name: &ObjectName) {
        if let Some(parent) = self.walk.partitioned(name) {
            self.cost.lock(&parent, LockMode::AccessExclusive);
        }
        self.on_spread(Form::DropTable, name);
        if let Some(table) = self.walk.table(name) {
            let parents: Vec<_> = self.walk.foreign_keys(table).map(|key| key.parent.clone()).collect();
            parents.iter().for_each(|parent| self.on_other(Form::DropTable, parent));
        }
    }

    fn on_trigger(&mut self, kind: &SqlObjectKind, table: Option<&ObjectName>, form: Form) {
        match (kind, table) {
            (SqlObjectKind::Trigger, Some(table)) => self.on_spread(form, table),
            (SqlObjectKind::Trigger, None)
            | (
                SqlObjectKind::Function
                | SqlObjectKind::Procedure
                | SqlObjectKind::Event
                | SqlObjectKind::Grant
                | SqlObjectKind::Definition
                | SqlObjectKind::Setting,
                _,
            ) => {}
        }
    }

    fn parent_of(&self, table: &ObjectName, constraint: &str) -> Option<ObjectName> {
        let find = |table: &Table| table.foreign_keys.iter().find(|key| key.name == constraint).map(|key| key.parent.clone());
        self.walk.table(table).and_then(find).or_else(|| self.walk.context.after.table(table).and_then(find))
    }

    /// The table alone.
    fn on(&mut self, form: Form, table: &ObjectName) {
        let fact = fact(form);
        self.cost.lock(table, fact.lock);
        if fact.rewrites {
            self.cost.rewrite(table);
        }
        if matches!(fact.scans, Scans::Table | Scans::Both) {
            self.cost.scan(table);
        }
    }

    /// The table, and its partitions.
    fn on_spread(&mut self, form: Form, table: &ObjectName) {
        self.on(form, table);
        self.walk.partitions(table).iter().for_each(|partition| self.on(form, partition));
    }

    /// The other table of the form, and its partitions.
    fn on_other(&mut self, form: Form, other: &ObjectName) {
        let fact = fact(form);
        for table in std::iter::once(other.clone()).chain(self.walk.partitions(other)) {
            if let Some(mode) = fact.other {
                self.cost.lock(&table, mode);
            }
            if matches!(fact.scans, Scans::Other | Scans::Both) {
                self.cost.scan(&table);
            }
        }
    }

    fn lock_spread(&mut self, table: &ObjectName, mode: LockMode) {
        self.cost.lock(table, mode);
        self.walk.partitions(table).iter().for_each(|partition| self.cost.lock(partition, mode));
    }
}
