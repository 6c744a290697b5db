//! Changes become ordered statements.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::canonical::Canonical;
use crate::change::{ApplyError, Change, apply, apply_one};
use crate::cost::Cost;
use crate::dialect::dialect;
use crate::diff::{differences, is_rename, leading_back, only_renames};
use crate::intent::Intents;
use crate::model::{ObjectName, Schema, Table, View};
use crate::parallel::both;
use crate::plan::{Edge, Missing, Mode, PlannedStatement, Rank, Step, circle, cost, external, missing, mutual, order, standing, touch};
use crate::sql::{Statement, Unsupported};
use crate::target::Target;

/// Why changes have no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The target cannot do it.
    #[error("{object}: {message}")]
    Refused {
        /// What it is about.
        object: String,
        /// What the target cannot do, and the way out.
        message: String,
    },
    /// The source has to say how values come over.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Missing(Vec<Missing>),
    /// A statement that the dialect does not have: a defect of kit.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// The changes do not fit the schema that they start from.
    #[error(transparent)]
    Apply(#[from] ApplyError),
}

impl PlanError {
    pub(crate) fn refused(object: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Refused { object: object.into(), message: message.into() }
    }
}

/// What a dialect may look at while it realizes a change.
pub(crate) struct Context<'a> {
    pub(crate) target: &'a Target,
    /// The schema before all changes of the plan but its renames, which come first.
    pub(crate) before: &'a Schema,
    /// The schema after all changes of the plan.
    pub(crate) after: &'a Schema,
    /// What is said of the rows that are there.
    pub(crate) intents: &'a Intents,
    /// The schema before all changes of the plan, under its own names.
    pub(crate) original: &'a Schema,
    /// Whether some of the changes would want others committed before them. There that is an edge of its own; back there is no such place.
    pub(crate) wants_commits: bool,
    circles: OnceCell<BTreeSet<ObjectName>>,
}

impl Context<'_> {
    /// Whether following foreign keys to parents leads from this table through others back to it, before the changes.
    pub(crate) fn is_in_circle(&self, table: &ObjectName) -> bool {
        self.circles.get_or_init(|| circle::in_circles(self.before)).contains(table)
    }

    /// A view once this rename is carried out. Views that change names with one another go through a name that stands in neither schema.
    pub(crate) fn renamed_view(&self, from: &ObjectName, to: &ObjectName) -> Option<View> {
        self.before.view(to).cloned().or_else(|| self.original.view(from).map(|view| View { name: to.clone(), ..view.clone() }))
    }
}

/// The migrations that carry out these changes: one edge a folder, in order. Usually one.
///
/// # Errors
/// When the target cannot do something, the source must say how values come over, or the changes do not fit `before`.
pub fn plan(target: &Target, before: &Canonical<Schema>, changes: &[Change], intents: &Intents) -> Result<Vec<Edge>, PlanError> {
    let missing = missing::casts(target, &external::own_from(before, changes)?, intents);
    if !missing.is_empty() {
        return Err(PlanError::Missing(missing));
    }
    let mut edges = Vec::new();
    let mut state = before.clone();
    for changes in dialect(target).split(changes) {
        let after = apply(&state, &changes)?;
        let back = leading_back(&state, &changes, &after)?;
        let returned = intents.reversed();
        let (up, down) = both(|| steps(target, &state, &after, &changes, intents), || steps_back(target, &after, &state, &back, &returned));
        let up = up?;
        let down = match down {
            Ok(steps) => steps,
            Err(error) => {
                vec![Step::new(Rank::Frame, "what was done cannot be undone", vec![Statement::Refuse { message: error.to_string() }])]
            }
        };
        let mode = up.iter().chain(&down).map(|step| step.mode).max().unwrap_or(Mode::Transaction);
        let (up, down) = both(|| render(target, mode, up), || render(target, mode, down));
        let (mut up, mut down) = (up?, down?);
        // Runners take no file without a statement.
        if up.is_empty() && !changes.is_empty() && external::own(&state, &after, &changes).is_empty() {
            up.push(nothing_to_do());
            down.push(nothing_to_do());
        }
        edges.push(Edge { before: state, mode, up, down, after: after.clone(), changes });
        state = after;
    }
    Ok(edges)
}

fn nothing_to_do() -> PlannedStatement {
    let cause = "another tool makes and changes its tables: there is nothing to do here".to_owned();
    PlannedStatement { sql: "SELECT 1".to_owned(), cause, hazards: Vec::new(), cost: Cost::default() }
}

/// The statements that make this schema in an empty database.
///
/// # Errors
/// When the target cannot do something.
pub fn create(target: &Target, schema: &Canonical<Schema>) -> Result<Vec<PlannedStatement>, PlanError> {
    let empty = Canonical::default();
    let steps = steps(target, &empty, schema, &differences(&empty, schema), &Intents::default())?;
    render(target, Mode::Transaction, steps)
}

/// The way back has no one to ask.
fn steps_back(target: &Target, before: &Schema, after: &Schema, changes: &[Change], intents: &Intents) -> Result<Vec<Step>, PlanError> {
    let missing = missing::casts(target, &external::own(before, after, changes), intents);
    if missing.is_empty() { steps(target, before, after, changes, intents) } else { Err(PlanError::Missing(missing)) }
}

fn steps(target: &Target, before: &Schema, after: &Schema, changes: &[Change], intents: &Intents) -> Result<Vec<Step>, PlanError> {
    let answers = dialect(target);
    let own = external::own(before, after, changes);
    let renames: Vec<Change> = changes.iter().flat_map(only_renames).collect();
    let renamed = if renames.is_empty() { None } else { Some(follow(before, &renames)?) };
    let wants_commits = answers.split(&own).len() > 1;
    let before_it = renamed.as_ref().unwrap_or(before);
    let context = Context { target, before: before_it, after, original: before, intents, wants_commits, circles: OnceCell::new() };
    let changes = own.as_ref();
    let standing = standing::around(answers, &context, changes)?;
    let apart = if answers.adds_foreign_keys_later() { mutual::split_off(&standing.changes) } else { standing.changes };
    let mut state = touched(before, &apart);
    let mut steps = Vec::new();
    for down in standing.down {
        steps.extend(because(answers.take_down(&context, &down.dependent, down.for_good)?, &down.why));
    }
    for change in &apart {
        let misfit = |(object, problem)| PlanError::Apply(ApplyError { change: change.to_string(), object, problem });
        let realized = if let Change::AlterTable { table, changes } = change {
            let find = |state: &Schema| state.tables.get(table).cloned().unwrap_or_else(|| Arc::new(Table::new(table.clone())));
            let from = find(&state);
            apply_one(&mut state, change).map_err(misfit)?;
            answers.realize_table(&context, &from, &find(&state), changes)?
        } else if is_about_dependent(change) {
            answers.realize(&context, change)?
        } else {
            let realized = answers.realize(&context, change)?;
            apply_one(&mut state, change).map_err(misfit)?;
            realized
        };
        steps.extend(realized);
    }
    for (dependent, why) in standing.restated {
        steps.extend(because(answers.restate(&context, &dependent)?, &why));
    }
    for (dependent, why) in standing.up {
        steps.extend(because(answers.put_up(&context, &dependent)?, &why));
    }
    let mut steps = touch::around(order::order(steps, &context)?, answers, before, after, changes);
    cost::weigh(answers, &context, &mut steps);
    Ok(steps)
}

/// The first of the steps says why they are there.
fn because(mut steps: Vec<Step>, why: &str) -> Vec<Step> {
    for step in steps.iter_mut().take(1) {
        why.clone_into(&mut step.cause);
    }
    steps
}

/// What tables look like does not depend on what stands on them.
fn is_about_dependent(change: &Change) -> bool {
    matches!(
        change,
        Change::CreateView(_)
            | Change::DropView(_)
            | Change::RenameView { .. }
            | Change::AlterView { .. }
            | Change::CreateSqlObject(_)
            | Change::DropSqlObject(_)
            | Change::RenameSqlObject { .. }
            | Change::AlterSqlObject { .. }
    )
}

fn follow(before: &Schema, renames: &[Change]) -> Result<Schema, PlanError> {
    let mut schema = before.clone();
    for change in renames {
        apply_one(&mut schema, change).map_err(|(object, problem)| ApplyError { change: change.to_string(), object, problem })?;
    }
    Ok(schema)
}

/// What of a schema these changes look at. A rename follows into other tables, so that it looks at all.
fn touched(before: &Schema, changes: &[Change]) -> Schema {
    let mut names = BTreeSet::new();
    for change in changes {
        match change {
            Change::CreateTable(table) | Change::DropTable(table) => names.extend([&table.name]),
            Change::AlterTable { table, changes } if !changes.iter().any(is_rename) => names.extend([table]),
            Change::AlterTable { .. }
            | Change::RenameTable { .. }
            | Change::RenameEnumeration { .. }
            | Change::RenameDomain { .. }
            | Change::RenameNamespace { .. } => {
                return before.clone();
            }
            Change::CreateNamespace(_)
            | Change::DropNamespace(_)
            | Change::AlterNamespace { .. }
            | Change::CreateExtension(_)
            | Change::DropExtension(_)
            | Change::AlterExtension { .. }
            | Change::CreateEnumeration(_)
            | Change::DropEnumeration(_)
            | Change::RenameLabel { .. }
            | Change::AlterEnumeration { .. }
            | Change::CreateDomain(_)
            | Change::DropDomain(_)
            | Change::AlterDomain { .. }
            | Change::CreateSequence(_)
            | Change::DropSequence(_)
            | Change::RenameSequence { .. }
            | Change::AlterSequence { .. }
            | Change::CreateView(_)
            | Change::DropView(_)
            | Change::RenameView { .. }
            | Change::AlterView { .. }
            | Change::CreateSqlObject(_)
            | Change::DropSqlObject(_)
            | Change::RenameSqlObject { .. }
            | Change::AlterSqlObject { .. } => {}
        }
    }
    Schema {
        extensions: before.extensions.clone(),
        namespaces: before.namespaces.clone(),
        enumerations: before.enumerations.clone(),
        domains: before.domains.clone(),
        sequences: before.sequences.clone(),
        tables: before.tables.iter().filter(|table| names.contains(&table.name)).cloned().collect(),
        views: Vec::new(),
        sql_objects: Vec::new(),
    }
}

fn render(target: &Target, mode: Mode, steps: Vec<Step>) -> Result<Vec<PlannedStatement>, PlanError> {
    let answers = dialect(target);
    let mut out = Vec::new();
    for step in answers.frame(mode, steps) {
        for (at, statement) in step.statements.iter().enumerate() {
            let (cause, hazards) = if at == 0 { (step.cause.clone(), step.hazards.clone()) } else { (String::new(), Vec::new()) };
            let cost = step.costs.get(at).cloned().unwrap_or_default();
            out.push(PlannedStatement { sql: answers.render(target, statement)?, cause, hazards, cost });
        }
    }
    Ok(out)
}
