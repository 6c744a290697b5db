use super::{
    Mysql, cast, check, enumeration, fill, foreign_key, generated, hazard, options, raw, rename, repartition, touch, unique, view,
};
use crate::change::{ApplyError, Change, ConstraintKind, TableChange, apply_within};
use crate::dialect::raw::{self as shared, GrantOption};
use crate::dialect::{Alteration, Disturbance, Realize};
use crate::expression::mentions;
use crate::model::{Column, ColumnType, ObjectName, Table};
use crate::plan::{Altered, Context, Dependent, DependentKind, Mode, PlanError, Rank, Reading, Step, TouchKind};
use crate::sql::{AlterAction, Statement};
use std::borrow::Cow;

impl Realize for Mysql {
    fn disturbs(&self, context: &Context<'_>, change: &Change, standing: DependentKind) -> Vec<(ObjectName, Disturbance)> {
        match standing {
            DependentKind::View | DependentKind::Trigger => view::disturbs(context, change),
            DependentKind::Routine | DependentKind::Event | DependentKind::Grant | DependentKind::Setting | DependentKind::Policy => {
                Vec::new()
            }
        }
    }

    fn alteration(&self, context: &Context<'_>, altered: Altered<'_>) -> Alteration {
        match altered {
            Altered::View { from, to } => view::alteration(from, to),
            Altered::SqlObject { to, .. } => raw::alteration(context, to),
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
            Dependent::SqlObject(object) => Ok(shared::take_down(object, GrantOption::Stays, "")),
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

    // Indexes are their table's own.
    fn names_taken(&self, table: &Table) -> Vec<ObjectName> {
        let checks = table.checks.iter().map(|check| &check.name);
        table.foreign_keys.iter().map(|key| &key.name).chain(checks).map(|name| table.name.sibling(name)).collect()
    }

    fn adds_foreign_keys_later(&self) -> bool {
        true
    }

    fn realize(&self, context: &Context<'_>, change: &Change) -> Result<Vec<Step>, PlanError> {
        let cause = change.to_string();
        let one = |rank, statement| Step::new(rank, cause.clone(), vec![statement]);
        let absent = || {
            let message = format!("{} has no such objects; remove it from the definitions for this target", context.target.name());
            Err(PlanError::refused(cause.clone(), message))
        };
        match change {
            Change::CreateSequence(to) => Ok(vec![one(Rank::CreateType, Statement::CreateSequence(to.clone()))]),
            Change::DropSequence(from) => Ok(vec![one(Rank::DropType, Statement::DropSequence(from.name.clone()))]),
            Change::RenameSequence { from, to } => {
                let mut steps = sequence_let_go(context, from, &cause);
                steps.push(one(Rank::Rename, Statement::RenameSequence { from: from.clone(), to: to.clone() }));
                Ok(steps)
            }
            Change::AlterSequence { from, to } => Ok(vec![
                one(Rank::AlterType, Statement::AlterSequence { from: from.clone(), to: to.clone() })
                    .with_hazards(hazard::bounds(from, to)),
            ]),
            Change::CreateTable(table) => Ok(vec![one(Rank::CreateTable, Statement::CreateTable(table.clone()))]),
            Change::DropTable(table) => {
                Ok(vec![one(Rank::DropTable, Statement::DropTable(table.name.clone())).with_hazards([hazard::drop_table(table)])])
            }
            Change::RenameTable { from, to } => Ok(vec![one(Rank::Rename, Statement::RenameTable { from: from.clone(), to: to.clone() })]),
            // A view is stated anew, which the plan does.
            Change::AlterTable { .. } | Change::AlterView { .. } => Ok(Vec::new()),
            Change::CreateView(to) => Ok(vec![one(Rank::PutBack, Statement::CreateView(to.clone()))]),
            Change::DropView(from) => Ok(vec![one(Rank::TakeDown, Statement::DropView(from.clone()))]),
            Change::RenameView { from, to } => Ok(view::rename(context, from, to, &cause)),
            Change::CreateSqlObject(to) => Ok(shared::create(to, &cause)),
            Change::DropSqlObject(from) => Ok(shared::drop(from, GrantOption::Stays, &cause)),
            Change::RenameSqlObject { from, to } => Ok(raw::rename(context, from, to, &cause)),
            Change::AlterSqlObject { from, to } => Ok(raw::alter(context, from, to, &cause)),
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
            | Change::AlterDomain { .. } => absent(),
        }
    }

    /// One ALTER for renames, then one for everything else: each is atomic, and the table is copied once at most. Foreign keys stand
    /// apart, for they need other tables.
    fn realize_table(&self, context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Result<Vec<Step>, PlanError> {
        let mut steps = Vec::new();
        let mut renamed = from.clone();
        let mut drops = Parts::default();
        let mut alters = Parts::default();
        let mut adds = Parts::default();
        let mut late = Vec::new();
        let mut partitions = Vec::new();
        let mut run = 0;
        for (at, change) in changes.iter().enumerate() {
            match change {
                // The first of a run has brought the others along.
                TableChange::RenameColumn { .. } if at < run => {}
                TableChange::RenameColumn { .. } => {
                    let (step, after, count) = rename::columns(context, &renamed, to, &changes[at..])?;
                    steps.push(step);
                    (renamed, run) = (after, at + count);
                }
                TableChange::RenameLabel { column, from: was, to: is } => {
                    let before = renamed.clone();
                    follow(&mut renamed, change)?;
                    steps.extend(enumeration::rename_label(&before, &renamed, column, was, is, &format!("{}: {change}", to.name)));
                }
                TableChange::RenamePartition { from: was, .. } => {
                    let before = renamed.clone();
                    follow(&mut renamed, change)?;
                    steps.extend(repartition::rename(&before, &renamed, was, &format!("{}: {change}", to.name)));
                }
                TableChange::AlterPartitioning { from: old, to: new } => {
                    let (whole, later) = repartition::alter(
                        &to.name,
                        old.as_ref(),
                        new.as_ref(),
                        context.intents.keeps_rows(),
                        &format!("{}: {change}", to.name),
                    );
                    alters.push(context, to, change, whole);
                    partitions.extend(later);
                }
                TableChange::DropForeignKey(key) => drops.push(context, to, change, [AlterAction::DropForeignKey(key.name.clone())]),
                TableChange::AddForeignKey(key) => adds.push(context, to, change, [AlterAction::AddForeignKey(key.clone())]),
                TableChange::AlterForeignKey { from, to: key } => {
                    drops.push(context, to, change, [AlterAction::DropForeignKey(from.name.clone())]);
                    adds.push(context, to, change, [AlterAction::AddForeignKey(key.clone())]);
                }
                TableChange::RenameConstraint { kind: ConstraintKind::ForeignKey, from: was, to: is } => {
                    if let Some(key) = to.foreign_keys.iter().find(|key| key.name == *is) {
                        drops.push(context, to, change, [AlterAction::DropForeignKey(was.clone())]);
                        adds.push(context, to, change, [AlterAction::AddForeignKey(key.clone())]);
                    }
                }
                TableChange::AlterColumn { from: old, to: new } if cast::stated(context, to, old, new).is_some() => {
                    let stated = cast::stated(context, to, old, new).unwrap_or_default();
                    let filled = context.intents.fill_or_default(&to.name, new).filter(|_| !new.nullable);
                    steps.push(cast::fill(to, new, stated, filled, &format!("{}: {change}", to.name)));
                    alters.push(context, to, change, cast::replace(&named_after(&renamed, to, changes), to, new));
                }
                other => {
                    if let TableChange::AlterColumn { from: old, to: new } = other {
                        steps.extend(enumeration::relabel(context, to, old, new, &format!("{}: {change}", to.name)));
                    }
                    if let TableChange::AlterColumn { from: was, to: is } = other
                        && generated::keeps_values(was, is)
                    {
                        let (step, instead) = generated::written(&to.name, was, is);
                        steps.push(step);
                        let is_new = |action: &AlterAction| matches!(action, AlterAction::AddColumn(_));
                        let recreated = generated::recreate_column(&named_after(&renamed, to, changes), to, is).into_iter();
                        alters.push(context, to, other, recreated.map(|action| if is_new(&action) { instead.clone() } else { action }));
                        continue;
                    }
                    if let TableChange::AlterOptions { from: options, .. } = other {
                        late.extend(options::after_converting(context.target, to, options));
                    }
                    let filled = fill::of_change(context.target, context.intents, to, other);
                    steps.extend(filled.before);
                    late.extend(filled.after);
                    late.extend(fill::numbers(context, &to.name, other));
                    alters.push(context, to, other, filled.instead.map_or_else(|| actions(&renamed, to, other), |action| vec![action]));
                }
            }
        }
        drop_renamed(from, &mut alters.actions);
        show_once(&mut alters.actions);
        late.extend(hidden_apart(from, to, &mut alters.actions));
        alters.actions.sort_by_key(place);
        late.extend(fill::defaults_apart(context.target, &to.name, &mut alters.actions));
        steps.extend(foreign_key::set_aside(context, to, changes));
        steps.extend(drops.into_step(Rank::DropForeignKey, to));
        let apart = alters.split_full_texts(to);
        // Right behind, in one step: the ALTER may have to wait for other tables, and what fills its columns waits with it.
        if let Some(mut altering) = alters.into_step(Rank::AlterColumn, to) {
            altering.statements.extend(late.drain(..).flat_map(|step| step.statements));
            steps.push(altering);
        }
        steps.extend(apart);
        steps.extend(late);
        steps.extend(partitions);
        steps.extend(adds.into_step(Rank::AddForeignKey, to));
        Ok(steps)
    }

    fn touch(&self, column: &Column) -> TouchKind {
        touch::kind(column)
    }

    fn frame(&self, _: Mode, steps: Vec<Step>) -> Vec<Step> {
        steps
    }
}

/// A default keeps the sequence's name, and nothing can be done with a table whose default names what is gone. The default that
/// names it as it is called after is set with the table's changes.
fn sequence_let_go(context: &Context<'_>, sequence: &ObjectName, cause: &str) -> Vec<Step> {
    let names_it = |column: &&Column| column.default.as_ref().is_some_and(|default| mentions(default, &sequence.name));
    let mut steps = Vec::new();
    for table in &context.original.tables {
        let actions: Vec<_> = table
            .columns
            .iter()
            .filter(names_it)
            .map(|column| AlterAction::ModifyColumn(Column { default: None, ..column.clone() }))
            .collect();
        if !actions.is_empty() {
            let statement = Statement::AlterTable { table: table.name.clone(), actions };
            steps.push(Step::new(Rank::TakeDown, format!("{cause}: defaults let go of it"), vec![statement]));
        }
    }
    steps
}

pub(super) fn follow(table: &mut Table, change: &TableChange) -> Result<(), PlanError> {
    apply_within(table, change).map_err(|(object, problem)| PlanError::Apply(ApplyError { change: change.to_string(), object, problem }))
}

/// The clauses of one ALTER TABLE and why they are there.
#[derive(Default)]
struct Parts {
    actions: Vec<AlterAction>,
    words: Vec<String>,
    hazards: Vec<crate::hazard::Hazard>,
}

impl Parts {
    fn say(&mut self, change: &TableChange) {
        self.words.push(change.to_string());
    }

    fn push(&mut self, context: &Context<'_>, table: &Table, change: &TableChange, actions: impl IntoIterator<Item = AlterAction>) {
        let before = self.actions.len();
        self.actions.extend(actions);
        if self.actions.len() > before {
            self.say(change);
            self.hazards.extend(hazard::of_change(context.intents, &table.name, change));
        }
    }

    /// InnoDB makes one full-text index at a time: the others come in statements of their own.
    fn split_full_texts(&mut self, table: &Table) -> Option<Step> {
        let is_full_text =
            |action: &AlterAction| matches!(action, AlterAction::AddIndex(index) if index.method.as_deref() == Some("fulltext"));
        let mut seen = false;
        let (kept, apart): (Vec<_>, Vec<_>) = std::mem::take(&mut self.actions).into_iter().partition(|action| {
            let more = is_full_text(action) && seen;
            seen |= is_full_text(action);
            !more
        });
        self.actions = kept;
        if apart.is_empty() {
            return None;
        }
        let statements = apart.into_iter().map(|action| Statement::AlterTable { table: table.name.clone(), actions: vec![action] });
        Some(Step::new(Rank::AddConstraint, format!("{}: one full-text index at a time", table.name), statements.collect()))
    }

    fn into_step(self, rank: Rank, table: &Table) -> Option<Step> {
        if self.actions.is_empty() {
            return None;
        }
        let statement = Statement::AlterTable { table: table.name.clone(), actions: self.actions };
        Some(Step::new(rank, format!("{}: {}", table.name, self.words.join("; ")), vec![statement]).with_hazards(self.hazards))
    }
}

/// With its indexes as they are called and seen after the changes, where they are the same: what stands on a column is found by them.
fn named_after(table: &Table, to: &Table, changes: &[TableChange]) -> Table {
    let mut named = table.clone();
    for change in changes {
        let slot = match change {
            TableChange::RenameIndex { from, to } => {
                named.indexes.iter_mut().find(|index| index.name == *from).map(|index| (&mut index.name, to))
            }
            TableChange::RenameConstraint { kind: ConstraintKind::Unique, from, to } => {
                named.uniques.iter_mut().find(|unique| unique.name == *from).map(|unique| (&mut unique.name, to))
            }
            _ => None,
        };
        if let Some((name, to)) = slot {
            name.clone_from(to);
        }
    }
    for index in &to.indexes {
        for old in named.indexes.iter_mut().filter(|old| old.is_alterable_to(index)) {
            old.invisible = index.invisible;
        }
        if named.uniques.iter().any(|unique| unique::is_shown_or_hidden(index, unique)) {
            named.uniques.retain(|unique| unique.name != index.name);
            named.indexes.push(index.clone());
        }
    }
    for unique in &to.uniques {
        if named.indexes.iter().any(|index| unique::is_shown_or_hidden(index, unique)) {
            named.indexes.retain(|index| index.name != unique.name);
            named.uniques.push(unique.clone());
        }
    }
    named
}

/// An index that is renamed and made anew goes under its old name: in one ALTER the server knows no other.
fn drop_renamed(table: &Table, actions: &mut Vec<AlterAction>) {
    // What had the name before is meant by it.
    let had =
        |name: &String| table.indexes.iter().any(|index| index.name == *name) || table.uniques.iter().any(|unique| unique.name == *name);
    let renames: Vec<(String, String)> = actions
        .iter()
        .filter_map(|action| match action {
            AlterAction::RenameIndex { from, to } if !had(to) => Some((from.clone(), to.clone())),
            _ => None,
        })
        .collect();
    let mut gone = Vec::new();
    for action in actions.iter_mut() {
        if let AlterAction::DropIndex(name) | AlterAction::DropUnique(name) = action
            && let Some((from, to)) = renames.iter().find(|(_, to)| to == name)
        {
            gone.push(to.clone());
            name.clone_from(from);
        }
    }
    actions.retain(|action| !matches!(action, AlterAction::RenameIndex { to, .. } if gone.contains(to)));
}

/// One that is made anew is as visible as it shall be.
fn show_once(actions: &mut Vec<AlterAction>) {
    let made: Vec<String> = actions
        .iter()
        .filter_map(|action| match action {
            AlterAction::AddIndex(index) => Some(index.name.clone()),
            AlterAction::AddUnique(unique) => Some(unique.name.clone()),
            _ => None,
        })
        .collect();
    actions.retain(|action| !matches!(action, AlterAction::ShowIndex { index, .. } if made.contains(index)));
}

/// Until a table has a primary key the server takes another index for it, and hides none that it has taken.
fn hidden_apart(from: &Table, to: &Table, actions: &mut Vec<AlterAction>) -> Option<Step> {
    if from.primary_key.is_some() {
        return None;
    }
    let hides = |action: &AlterAction| matches!(action, AlterAction::ShowIndex { visible: false, .. });
    let (hidden, rest): (Vec<_>, Vec<_>) = std::mem::take(actions).into_iter().partition(hides);
    *actions = rest;
    let statement = Statement::AlterTable { table: to.name.clone(), actions: hidden.clone() };
    let cause = format!("{}: an index is hidden when the primary key is there", to.name);
    (!hidden.is_empty()).then(|| Step::new(Rank::AddConstraint, cause, vec![statement]))
}

/// Drops first, so that a name is free again; columns before what is built over them.
fn place(action: &AlterAction) -> u8 {
    match action {
        AlterAction::DropCheck(_) | AlterAction::DropUnique(_) | AlterAction::DropIndex(_) | AlterAction::DropPrimaryKey(_) => 0,
        AlterAction::RenameIndex { .. } | AlterAction::RenameConstraint { .. } => 1,
        AlterAction::ConvertTexts { .. } => 2,
        AlterAction::DropColumn(_) => 2,
        AlterAction::AddColumn(_) | AlterAction::AddColumnBehind { .. } => 3,
        AlterAction::ModifyColumn(_) | AlterAction::ChangeColumn { .. } | AlterAction::RenameColumn { .. } => 4,
        AlterAction::AddPrimaryKey(_) => 5,
        AlterAction::AddUnique(_) | AlterAction::AddIndex(_) => 6,
        AlterAction::AddCheck(_) => 7,
        _ => 8,
    }
}

fn actions(from: &Table, to: &Table, change: &TableChange) -> Vec<AlterAction> {
    match change {
        TableChange::RenameConstraint { kind, from: was, to: is } => match kind {
            // A unique constraint is an index here.
            ConstraintKind::Unique => vec![AlterAction::RenameIndex { from: was.clone(), to: is.clone() }],
            ConstraintKind::Check => {
                let check = to.checks.iter().find(|check| check.name == *is).cloned();
                [AlterAction::DropCheck(was.clone())].into_iter().chain(check.map(AlterAction::AddCheck)).collect()
            }
            ConstraintKind::PrimaryKey | ConstraintKind::ForeignKey | ConstraintKind::Exclusion => Vec::new(),
        },
        TableChange::RenameIndex { from, to } => vec![AlterAction::RenameIndex { from: from.clone(), to: to.clone() }],
        TableChange::AddColumn(column) => vec![AlterAction::AddColumn(column.clone())],
        TableChange::DropColumn(column) => vec![AlterAction::DropColumn(column.name.clone())],
        TableChange::AlterColumn { from: old, to: new } if generated::needs_new_column(old, new) => {
            generated::recreate_column(from, to, new)
        }
        TableChange::AlterColumn { from, to } if touch::is_all_that_differs(from, to) => Vec::new(),
        TableChange::AlterColumn { to, .. } => vec![AlterAction::ModifyColumn(to.clone())],
        TableChange::AddPrimaryKey(key) => vec![AlterAction::AddPrimaryKey(key.clone())],
        TableChange::DropPrimaryKey(_) => vec![AlterAction::DropPrimaryKey(None)],
        TableChange::DropUnique(unique) if to.indexes.iter().any(|index| unique::is_shown_or_hidden(index, unique)) => {
            vec![AlterAction::ShowIndex { index: unique.name.clone(), visible: false }]
        }
        TableChange::DropIndex(index) if to.uniques.iter().any(|unique| unique::is_shown_or_hidden(index, unique)) => {
            vec![AlterAction::ShowIndex { index: index.name.clone(), visible: true }]
        }
        TableChange::AddUnique(unique) if from.indexes.iter().any(|index| unique::is_shown_or_hidden(index, unique)) => Vec::new(),
        TableChange::AddIndex(index) if from.uniques.iter().any(|unique| unique::is_shown_or_hidden(index, unique)) => Vec::new(),
        TableChange::DropUnique(unique) => vec![AlterAction::DropUnique(unique.name.clone())],
        TableChange::AddUnique(unique) => vec![AlterAction::AddUnique(unique.clone())],
        TableChange::AddCheck(check) => vec![AlterAction::AddCheck(check.clone())],
        TableChange::DropCheck(check) => vec![AlterAction::DropCheck(check.name.clone())],
        TableChange::AlterCheck { to, .. } => vec![check::alter(to)],
        TableChange::AddIndex(index) => vec![AlterAction::AddIndex(index.clone())],
        TableChange::DropIndex(index) => vec![AlterAction::DropIndex(index.name.clone())],
        TableChange::AlterIndex { to, .. } => vec![AlterAction::ShowIndex { index: to.name.clone(), visible: !to.invisible }],
        TableChange::AlterComment { to, .. } => vec![AlterAction::SetComment(to.clone())],
        TableChange::AlterOptions { from, .. } => options::alter(to, from),
        // There are none: lowering refuses them.
        TableChange::AddExclusion(exclusion) => vec![AlterAction::AddExclusion(exclusion.clone())],
        TableChange::DropExclusion(exclusion) => vec![AlterAction::DropExclusion(exclusion.name.clone())],
        TableChange::RenamePolicy { .. }
        | TableChange::AddPolicy(_)
        | TableChange::DropPolicy(_)
        | TableChange::AlterPolicy { .. }
        | TableChange::AlterRowSecurity { .. } => Vec::new(),
        // Foreign keys, column renames and labels stand in statements of their own.
        // Foreign keys, column renames, labels and partitions stand in statements of their own.
        TableChange::RenameColumn { .. }
        | TableChange::RenamePartition { .. }
        | TableChange::AlterPartitioning { .. }
        | TableChange::AlterExternal { .. }
        | TableChange::AlterAttachment { .. }
        | TableChange::RenameLabel { .. }
        | TableChange::AddForeignKey(_)
        | TableChange::AlterForeignKey { .. }
        | TableChange::DropForeignKey(_) => Vec::new(),
    }
}
