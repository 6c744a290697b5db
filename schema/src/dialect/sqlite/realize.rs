use std::borrow::Cow;
use std::sync::Arc;

use super::check::sole_column;
use super::{Sqlite, cast, enumeration, fill, foreign_key, generated, hazard, raw, rename, repartition, types, unique, view};
use crate::change::{Change, ConstraintKind, TableChange, label};
use crate::dialect::raw::{self as shared, GrantOption};
use crate::dialect::{Alteration, Disturbance, Realize};
use crate::expression::mentions;
use crate::folder::frame;
use crate::intent::Intents;
use crate::lower::cut;
use crate::model::{Check, Column, ColumnType, ObjectName, Table};
use crate::plan::{Altered, Context, Dependent, DependentKind, Missing, Mode, PlanError, Rank, Reading, Step, TouchKind};
use crate::sql::{AlterAction, Statement};

impl Realize for Sqlite {
    fn disturbs(&self, context: &Context<'_>, change: &Change, standing: DependentKind) -> Vec<(ObjectName, Disturbance)> {
        match standing {
            DependentKind::View | DependentKind::Trigger => view::disturbs(context, change),
            DependentKind::Routine | DependentKind::Event | DependentKind::Grant | DependentKind::Setting | DependentKind::Policy => {
                Vec::new()
            }
        }
    }

    fn alteration(&self, _: &Context<'_>, altered: Altered<'_>) -> Alteration {
        match altered {
            Altered::View { from, to } => view::alteration(from, to),
            Altered::SqlObject { from, to } => raw::alteration(from, to),
            Altered::Policy { .. } => Alteration::InPlace,
        }
    }

    fn text_of<'a>(&self, dependent: &'a Dependent, reading: Reading) -> Cow<'a, str> {
        match dependent {
            Dependent::View(view) => Cow::Borrowed(&view.query),
            Dependent::SqlObject(object) => raw::text_of(object, reading),
            Dependent::Policy { policy, .. } => Cow::Owned(policy.text()),
        }
    }

    fn take_down(&self, context: &Context<'_>, dependent: &Dependent, _: bool) -> Result<Vec<Step>, PlanError> {
        match dependent {
            Dependent::View(view) => self.realize(context, &Change::DropView(view.clone())),
            Dependent::SqlObject(object) => Ok(shared::take_down(object, GrantOption::GoesWithIt, "")),
            Dependent::Policy { .. } => Ok(Vec::new()),
        }
    }

    fn put_up(&self, context: &Context<'_>, dependent: &Dependent) -> Result<Vec<Step>, PlanError> {
        match dependent {
            Dependent::View(view) => self.realize(context, &Change::CreateView(view.clone())),
            Dependent::SqlObject(object) => Ok(shared::put_up(object)),
            Dependent::Policy { .. } => Ok(Vec::new()),
        }
    }

    fn restate(&self, _: &Context<'_>, dependent: &Dependent) -> Result<Vec<Step>, PlanError> {
        let statement = match dependent {
            Dependent::View(view) => Statement::ReplaceView(view.clone()),
            Dependent::SqlObject(object) => Statement::ReplaceSqlObject(object.clone()),
            Dependent::Policy { .. } => return Ok(Vec::new()),
        };
        Ok(vec![Step::new(Rank::PutBack, "", vec![statement])])
    }

    fn split(&self, changes: &[Change]) -> Vec<Vec<Change>> {
        vec![changes.to_vec()]
    }

    fn has_cast(&self, from: &ColumnType, to: &ColumnType) -> bool {
        cast::has_cast(from, to)
    }

    // An index that stands in the way goes before its table does: a child that is copied keeps the table until then.
    fn names_taken(&self, _: &Table) -> Vec<ObjectName> {
        Vec::new()
    }

    // A foreign key is part of CREATE TABLE; that its parent comes later does not matter.
    fn adds_foreign_keys_later(&self) -> bool {
        false
    }

    fn realize(&self, context: &Context<'_>, change: &Change) -> Result<Vec<Step>, PlanError> {
        let cause = change.to_string();
        let absent =
            || Err(PlanError::refused(cause.clone(), "SQLite has no such objects; remove it from the definitions for this target"));
        match change {
            Change::CreateTable(table) => {
                let mut statements = vec![Statement::CreateTable(table.clone())];
                statements.extend(create_indexes(table));
                Ok(vec![Step::new(Rank::CreateTable, cause, statements)])
            }
            // With foreign keys on, dropping a table deletes its rows first, and a child that is still there refuses or goes along.
            Change::DropTable(table) => {
                let step = Step::new(Rank::DropTable, cause, vec![Statement::DropTable(table.name.clone())]);
                let step = step.with_hazards([hazard::drop_table(table)]).in_mode(foreign_key::mode_of_drop(context, table));
                Ok(rename::names_given_up(context, table, table).into_iter().chain([step]).collect())
            }
            Change::RenameTable { from, to } => {
                let mut statements = vec![Statement::RenameTable { from: from.clone(), to: to.clone() }];
                // To the server it is the same name, which is taken.
                if from.name.eq_ignore_ascii_case(&to.name) {
                    let between = to.sibling(cut(&format!("__kit_old_{}", to.name)));
                    statements = vec![
                        Statement::RenameTable { from: from.clone(), to: between.clone() },
                        Statement::RenameTable { from: between, to: to.clone() },
                    ];
                }
                Ok(vec![Step::new(Rank::Rename, cause, statements)])
            }
            // What differs in a view is made anew, which the plan does.
            Change::AlterTable { .. } | Change::AlterView { .. } => Ok(Vec::new()),
            Change::CreateView(to) => Ok(vec![Step::new(Rank::PutBack, cause, vec![Statement::CreateView(to.clone())])]),
            Change::DropView(from) => Ok(vec![Step::new(Rank::TakeDown, cause, vec![Statement::DropView(from.clone())])]),
            Change::RenameView { from, to } => Ok(view::rename(context, from, to, &cause)),
            Change::CreateSqlObject(to) => Ok(shared::create(to, &cause)),
            Change::DropSqlObject(from) => Ok(shared::drop(from, GrantOption::GoesWithIt, &cause)),
            Change::RenameSqlObject { from, to } => Ok(raw::rename(context, from, to, &cause)),
            Change::AlterSqlObject { .. } => Ok(Vec::new()),
            Change::CreateNamespace(_)
            | Change::DropNamespace(_)
            | Change::RenameNamespace { .. }
            | Change::AlterNamespace { .. }
            | Change::CreateExtension(_)
            | Change::DropExtension(_)
            | Change::AlterExtension { .. }
            | Change::CreateEnumeration(_)
            | Change::DropEnumeration(_)
            | Change::RenameEnumeration { .. }
            | Change::RenameLabel { .. }
            | Change::AlterEnumeration { .. }
            | Change::CreateDomain(_)
            | Change::DropDomain(_)
            | Change::RenameDomain { .. }
            | Change::AlterDomain { .. }
            | Change::CreateSequence(_)
            | Change::DropSequence(_)
            | Change::RenameSequence { .. }
            | Change::AlterSequence { .. } => absent(),
        }
    }

    fn realize_table(&self, context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Result<Vec<Step>, PlanError> {
        let mut steps = rename::steps(context.intents, to, changes);
        // What is made anew is written as it is where it comes from.
        let to = &context.intents.written(to);
        let rest: Vec<&TableChange> = without_renames(changes).collect();
        if rest.is_empty() {
            return Ok(steps);
        }
        for change in &rest {
            if let TableChange::AlterColumn { from: was, to: is } = change
                && context.intents.cast(&to.name, &is.name).is_none()
                && let former = (Column { name: rename::former(changes, &was.name).to_owned(), ..was.clone() })
                && let Some(message) = types::lost_between((from, &former), (to, is))
            {
                return Err(PlanError::Missing(vec![Missing::cast(&to.name, &is.name, message)]));
            }
        }
        let scene = Scene::new(context, from, to, &rest);
        if rest.iter().all(|change| scene.is_native(change)) {
            steps.extend(rest.iter().filter_map(|change| scene.native(change)));
        } else {
            steps.extend(rename::names_given_up(context, from, to));
            steps.push(rebuild(context, from, to, changes));
        }
        Ok(steps)
    }

    fn touch(&self, _: &Column) -> TouchKind {
        TouchKind::Trigger
    }

    fn frame(&self, mode: Mode, steps: Vec<Step>) -> Vec<Step> {
        if mode != Mode::Script {
            return steps;
        }
        let mut checked = Vec::new();
        let mut body = Vec::with_capacity(steps.len());
        for mut step in steps {
            let mut guards = Vec::new();
            step.statements.retain(|statement| match statement {
                Statement::CheckForeignKeys(table) => {
                    checked.push(table.clone());
                    false
                }
                Statement::CheckNothingUnknown { .. } => {
                    guards.push(statement.clone());
                    false
                }
                _ => true,
            });
            // A step of their own, for hazards stand at the first statement of what is hazardous.
            if !guards.is_empty() {
                body.push(Step::new(Rank::Frame, step.cause.clone(), guards));
            }
            body.push(step);
        }
        checked.sort();
        checked.dedup();
        let begin = "foreign keys are off while tables are copied: dropping the old one would delete the rows that point at it";
        let mut out = vec![Step::new(Rank::Frame, begin, vec![Statement::EnforceForeignKeys(false), Statement::Begin])];
        let copies = body.iter().any(|step| step.rank == Rank::Rebuild);
        if copies {
            let why = "a table is copied with what kit knows of it: what else hangs on it is found right before the copy";
            out.push(Step::new(Rank::Frame, why, vec![Statement::PrepareUnknownCheck]));
        }
        out.extend(body);
        if copies {
            let why = "every view and every trigger still finds what it names, or everything is undone";
            let probe = (0..frame::PROBE_NAMES.len()).map(Statement::ProbeNames);
            out.push(Step::new(Rank::Frame, why, [Statement::FinishUnknownCheck].into_iter().chain(probe).collect()));
        }
        if !checked.is_empty() {
            let mut statements = vec![Statement::PrepareForeignKeyCheck];
            statements.extend(checked.into_iter().map(Statement::CheckForeignKeys));
            statements.push(Statement::FinishForeignKeyCheck);
            out.push(Step::new(Rank::Frame, "every row still finds its parent, or everything is undone", statements));
        }
        out.push(Step::new(Rank::Frame, "", vec![Statement::Commit, Statement::EnforceForeignKeys(true)]));
        out
    }
}

fn without_renames(changes: &[TableChange]) -> impl Iterator<Item = &TableChange> {
    changes.iter().filter(|change| !matches!(change, TableChange::RenameColumn { .. }) && !repartition::is_about_partitions(change))
}

/// Whether these changes take a copy of the table.
pub(super) fn rebuilds(context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> bool {
    let rest: Vec<&TableChange> = without_renames(changes).collect();
    let scene = Scene::new(context, from, to, &rest);
    !rest.iter().all(|change| scene.is_native(change))
}

pub(super) fn alter(intents: &Intents, rank: Rank, table: &Table, change: &TableChange, action: AlterAction) -> Step {
    let statement = Statement::AlterTable { table: table.name.clone(), actions: vec![action] };
    Step::new(rank, format!("{}: {change}", table.name), vec![statement]).with_hazards(hazard::of_change(intents, table, change))
}

fn create_indexes(table: &Table) -> impl Iterator<Item = Statement> {
    table.indexes.iter().map(|index| Statement::CreateIndex { table: table.name.clone(), index: index.clone() })
}

/// The changes of one table, of which SQLite carries out some in place.
struct Scene<'a> {
    /// 3.53 brought ALTER COLUMN for NOT NULL, and adds and drops checks.
    constraints: bool,
    from: &'a Table,
    to: &'a Table,
    /// All of them but renames of columns, which come first.
    all: &'a [&'a TableChange],
    intents: &'a Intents,
}

impl<'a> Scene<'a> {
    fn new(context: &Context<'a>, from: &'a Table, to: &'a Table, all: &'a [&'a TableChange]) -> Self {
        Self { constraints: context.target.at_least(3, 53), from, to, all, intents: context.intents }
    }

    fn is_added(&self, column: &str) -> bool {
        self.all.iter().any(|change| matches!(change, TableChange::AddColumn(added) if added.name == column))
    }

    fn is_dropped(&self, column: &str) -> bool {
        self.all.iter().any(|change| matches!(change, TableChange::DropColumn(gone) if gone.name == column))
    }

    fn is_renamed(&self, index: &str) -> bool {
        self.all.iter().any(|change| matches!(change, TableChange::RenameIndex { to, .. } if to == index))
    }

    fn is_made_otherwise(&self, index: &str) -> bool {
        self.all.iter().any(|change| match change {
            TableChange::DropIndex(gone) => gone.name == index,
            TableChange::AlterIndex { from, .. } => from.name == index,
            _ => false,
        })
    }

    /// Written at a column that comes with it.
    fn comes_along(&self, check: &Check) -> bool {
        sole_column(self.to, check).is_some_and(|column| self.is_added(&column.name))
    }

    fn goes_along(&self, check: &Check) -> bool {
        sole_column(self.from, check).is_some_and(|column| self.is_dropped(&column.name))
    }

    fn adds_in_place(&self, check: &Check) -> bool {
        self.constraints && !shares_its_name(self.to, check) && fill::is_never_null(self.to, check)
    }

    /// Whether SQLite carries the change out in place, given the others of the same table.
    fn is_native(&self, change: &TableChange) -> bool {
        let (from, to) = (self.from, self.to);
        match change {
            TableChange::AddIndex(_) | TableChange::DropIndex(_) | TableChange::AlterIndex { .. } | TableChange::RenameIndex { .. } => true,
            // Values for the rows that are there come with a copy.
            TableChange::AddColumn(column) => {
                (column.nullable || self.intents.fill(&to.name, &column.name).is_none()) && fill::adds_in_place(column)
            }
            TableChange::DropColumn(column) => self.drops_in_place(column),
            TableChange::AddCheck(check) => self.comes_along(check) || self.adds_in_place(check),
            TableChange::DropCheck(check) => self.goes_along(check) || (self.constraints && !shares_its_name(from, check)),
            TableChange::AddForeignKey(key) => match key.columns.as_slice() {
                [column] => self.is_added(column) && to.column(column).is_some_and(|column| column.nullable && column.default.is_none()),
                _ => false,
            },
            TableChange::DropForeignKey(key) => matches!(key.columns.as_slice(), [column] if self.is_dropped(column)),
            TableChange::RenameConstraint { kind: ConstraintKind::Check, to: name, .. } => {
                to.checks.iter().any(|check| check.name == *name && self.adds_in_place(check))
            }
            TableChange::AlterColumn { from, to } => {
                let same = Column { nullable: from.nullable, on_update: from.on_update.clone(), ..to.clone() } == *from;
                same && (self.constraints || from.nullable == to.nullable)
            }
            TableChange::AddUnique(_) | TableChange::DropUnique(_) => unique::COMES_IN_PLACE,
            TableChange::RenameColumn { .. }
            | TableChange::RenameLabel { .. }
            | TableChange::RenameConstraint { .. }
            | TableChange::AddPrimaryKey(_)
            | TableChange::DropPrimaryKey(_)
            | TableChange::AlterForeignKey { .. }
            | TableChange::AlterCheck { .. }
            | TableChange::AddExclusion(_)
            | TableChange::DropExclusion(_)
            | TableChange::RenamePolicy { .. }
            | TableChange::AddPolicy(_)
            | TableChange::DropPolicy(_)
            | TableChange::AlterPolicy { .. }
            | TableChange::AlterRowSecurity { .. }
            | TableChange::RenamePartition { .. }
            | TableChange::AlterPartitioning { .. }
            | TableChange::AlterExternal { .. }
            | TableChange::AlterAttachment { .. }
            | TableChange::AlterComment { .. }
            | TableChange::AlterOptions { .. } => false,
        }
    }

    /// Whether nothing that stays names the column.
    fn drops_in_place(&self, column: &Column) -> bool {
        let (from, name) = (self.from, &column.name);
        let in_key = from.primary_key.as_ref().is_some_and(|key| key.columns.contains(name));
        let in_unique = from.uniques.iter().any(|unique| unique.columns.contains(name));
        let in_wide_key = from.foreign_keys.iter().any(|key| key.columns.len() > 1 && key.columns.contains(name));
        // Where checks can be dropped, one that names a column that goes is dropped before it.
        let in_check =
            !self.constraints && from.checks.iter().any(|check| mentions(&check.expression, name) && sole_column(from, check).is_none());
        let stays = |index: &&crate::model::Index| from.indexes.contains(index);
        let in_index = self.to.indexes.iter().filter(stays).any(|index| format!("{:?}", index.parts).contains(&format!("{name:?}")));
        !(in_key || in_unique || in_wide_key || in_check || generated::is_named(from, name) || in_index)
    }

    fn native(&self, change: &TableChange) -> Option<Step> {
        let to = self.to;
        let cause = format!("{}: {change}", to.name);
        let drop_index = |index: &str| Statement::DropIndex { table: to.name.clone(), index: index.to_owned() };
        let add = |action| Statement::AlterTable { table: to.name.clone(), actions: vec![action] };
        Some(match change {
            // The constraints that are written at the column come with it.
            TableChange::AddColumn(column) => {
                alter(self.intents, Rank::AddColumn, to, change, AlterAction::AddColumn(column.clone())).with_table(to)
            }
            TableChange::DropColumn(column) => {
                alter(self.intents, Rank::DropColumn, to, change, AlterAction::DropColumn(column.name.clone()))
            }
            TableChange::AlterColumn { from, to: column } if from.nullable && !column.nullable => {
                let mut step = alter(self.intents, Rank::AlterColumn, to, change, AlterAction::SetNotNull(column.name.clone()));
                if let Some(value) = self.intents.fill_or_default(&to.name, column).map(str::to_owned) {
                    step.statements
                        .insert(0, Statement::FillNulls { table: to.name.clone(), column: column.name.clone(), value, kept: Vec::new() });
                }
                step
            }
            TableChange::AlterColumn { from, to: column } if !from.nullable && column.nullable => {
                alter(self.intents, Rank::AlterColumn, to, change, AlterAction::DropNotNull(column.name.clone()))
            }
            TableChange::AddCheck(check) if !self.comes_along(check) => {
                let mut step = alter(self.intents, Rank::AddConstraint, to, change, AlterAction::AddCheck(check.clone()));
                step.statements.splice(0..0, enumeration::relabel(self.intents, self.from, to, check));
                step.with_hazards(hazard::lost_labels(self.intents, to, check, self.all))
            }
            // One that was added later does not stand at its column, and would be in the column's way.
            TableChange::DropCheck(check) if self.constraints => {
                alter(self.intents, Rank::DropConstraint, to, change, AlterAction::DropCheck(check.name.clone()))
            }
            TableChange::RenameConstraint { from, to: name, .. } => {
                let check = to.checks.iter().find(|check| check.name == *name)?.clone();
                let statements = vec![add(AlterAction::DropCheck(from.clone())), add(AlterAction::AddCheck(check))];
                Step::new(Rank::DropConstraint, cause, statements)
            }
            TableChange::AddIndex(index) => {
                let statement = Statement::CreateIndex { table: to.name.clone(), index: index.clone() };
                Step::new(Rank::AddConstraint, cause, vec![statement]).with_hazards(hazard::of_change(self.intents, to, change))
            }
            // It went under the name that it had.
            TableChange::DropIndex(index) if self.is_renamed(&index.name) => return None,
            TableChange::DropIndex(index) => Step::new(Rank::DropConstraint, cause, vec![drop_index(&index.name)]),
            TableChange::AlterIndex { from, to: index } => {
                let drop = (!self.is_renamed(&from.name)).then(|| drop_index(&from.name));
                let create = Statement::CreateIndex { table: to.name.clone(), index: index.clone() };
                Step::new(Rank::AddConstraint, cause, drop.into_iter().chain([create]).collect())
            }
            // What it is over then may not be there yet: the change that makes it otherwise makes it.
            TableChange::RenameIndex { from, to: name } => {
                let create = to.indexes.iter().find(|index| index.name == *name && !self.is_made_otherwise(name));
                let create = create.map(|index| Statement::CreateIndex { table: to.name.clone(), index: index.clone() });
                Step::new(Rank::DropConstraint, cause, [drop_index(from)].into_iter().chain(create).collect())
            }
            _ => return None,
        })
    }
}

/// SQLite lets constraints of other kinds have the name too, and drops one by its name.
fn shares_its_name(table: &Table, check: &Check) -> bool {
    let others = table.uniques.iter().map(|unique| &unique.name).chain(table.foreign_keys.iter().map(|key| &key.name));
    others.into_iter().any(|other| other.eq_ignore_ascii_case(&check.name))
}

impl Step {
    /// Gives an ADD COLUMN the table that it ends in, from which its inline constraints are read.
    fn with_table(mut self, table: &Table) -> Self {
        for statement in &mut self.statements {
            if let Statement::AlterTable { actions, .. } = statement
                && let [AlterAction::AddColumn(column)] = actions.as_slice()
            {
                *statement = Statement::AddColumnWithConstraints { table: table.clone(), column: column.name.clone() };
            }
        }
        self
    }
}

/// The table made anew under another name, filled, and put in the old one's place.
fn rebuild(context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Step {
    let mut fresh = to.clone();
    // A parent's columns have their new names already, also where the parent's changes come later.
    for key in &mut fresh.foreign_keys {
        let after = context.after.table(&to.name).and_then(|table| table.foreign_keys.iter().find(|other| other.name == key.name));
        if let Some(after) = after.filter(|after| after.columns == key.columns && after.parent == key.parent) {
            key.parent_columns.clone_from(&after.parent_columns);
        }
    }
    fresh.name = to.name.sibling(format!("__kit_new_{}", to.name.name));
    let columns = to
        .columns
        .iter()
        .filter(|column| column.generated.is_none())
        .filter_map(|column| {
            let value = match from.column(rename::former(changes, &column.name)) {
                Some(old) => {
                    let mut labels = enumeration::renamed_labels(changes, &column.name);
                    let removed = context.intents.labels_of_column(&to.name, &column.name);
                    labels.extend(
                        removed
                            .iter()
                            .filter(|(label, _)| !label::has(to, &column.name, label))
                            .map(|(label, instead)| (label.as_str(), instead.as_str())),
                    );
                    fill::copied(context.intents, &to.name, old, column, &labels)
                }
                None => context.intents.fill(&to.name, &column.name).filter(|_| !column.nullable)?.to_owned(),
            };
            Some((column.name.clone(), value))
        })
        .collect();
    let unknown = Statement::CheckNothingUnknown {
        table: to.name.clone(),
        columns: from.columns.iter().map(|column| rename::later(changes, &column.name).to_owned()).collect(),
        indexes: from.indexes.iter().map(|index| index.name.clone()).collect(),
    };
    let mut statements = vec![unknown, Statement::CreateTable(Arc::new(fresh.clone()))];
    let numbered = |table: &Table| table.columns.iter().any(|column| column.increment.is_some());
    if numbered(from) && numbered(to) {
        statements.push(Statement::CopyCounter { from: to.name.clone(), to: fresh.name.clone() });
    }
    statements.push(Statement::CopyRows { from: to.name.clone(), to: fresh.name.clone(), columns });
    statements.push(Statement::DropTable(to.name.clone()));
    // Views and triggers name the table all the while, and it is not there: they are left alone, and read again in the end.
    let put = Statement::RenameTable { from: fresh.name.clone(), to: to.name.clone() };
    statements.extend([Statement::FollowRenames(false), put, Statement::FollowRenames(true)]);
    statements.extend(create_indexes(to));
    let children = context.after.tables.iter().filter(|table| table.foreign_keys.iter().any(|key| key.parent == to.name));
    statements.extend(children.map(|table| &table.name).chain([&to.name]).cloned().map(Statement::CheckForeignKeys));
    let changes = changes.iter().filter(|change| !matches!(change, TableChange::RenameColumn { .. }));
    let words: Vec<_> = changes.clone().map(ToString::to_string).collect();
    let all: Vec<_> = changes.clone().collect();
    let lost: Vec<_> = to.checks.iter().flat_map(|check| hazard::lost_labels(context.intents, to, check, &all)).collect();
    let hazards = changes.flat_map(|change| hazard::of_change(context.intents, to, change)).chain(lost).chain([hazard::rebuild(to)]);
    Step::new(Rank::Rebuild, format!("{}: {}", to.name, words.join("; ")), statements).with_hazards(hazards).in_mode(Mode::Script)
}
