//! What stands on tables and other objects, and is in the way when they change: taken down first, under the names before, and put back last.

mod called;
mod dependent;
mod movement;
mod renames;
mod seen;
mod subject;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use called::called_by;
pub(crate) use dependent::{Altered, Dependent, DependentKind};
use movement::Movement;
use renames::Renames;
pub(crate) use seen::Reading;
use seen::Seen;
pub(crate) use seen::below;
pub(crate) use subject::Subject;

use crate::change::Change;
use crate::dialect::{Alteration, Dialect};
use crate::model::ObjectName;
use crate::model::{Schema, SqlObjectId};
use crate::plan::{Context, PlanError};

/// The changes of a plan with what they need around them.
pub(super) struct Standing {
    /// Everything else.
    pub(super) changes: Vec<Change>,
    /// To take down.
    pub(super) down: Vec<Down>,
    /// To make, and why.
    pub(super) up: Vec<(Dependent, String)>,
    /// To state anew in place, and why.
    pub(super) restated: Vec<(Dependent, String)>,
}

/// Something that is taken down.
pub(super) struct Down {
    pub(super) dependent: Dependent,
    pub(super) why: String,
    /// Whether nothing comes in its place.
    pub(super) for_good: bool,
}

/// Why something is taken down.
enum Why {
    /// A change to it, in words.
    Change(String),
    /// A change to what it stands on.
    Below(String),
}

impl Why {
    fn words(&self, dependent: &Dependent, done: &str) -> String {
        match self {
            Self::Change(change) => change.clone(),
            Self::Below(why) => format!("{dependent} is {done}: {why}"),
        }
    }
}

/// Whether there is a procedure where this is a function, or the other way round: they share their names.
fn has_other_kind(schema: &Schema, subject: &Subject) -> bool {
    let Subject::SqlObject(id) = subject else { return false };
    let is_other = |other: &SqlObjectId| other.kind.is_routine() && other.kind != id.kind && other.arguments == id.arguments;
    schema.sql_objects.iter().any(|object| object.id.name == id.name && is_other(&object.id))
}

pub(super) fn around(answers: &dyn Dialect, context: &Context<'_>, changes: &[Change]) -> Result<Standing, PlanError> {
    let mut standing = Standing { changes: Vec::new(), down: Vec::new(), up: Vec::new(), restated: Vec::new() };
    let before = Dependent::all(context.original);
    if before.is_empty() && Dependent::all(context.after).is_empty() {
        standing.changes = changes.to_vec();
        return Ok(standing);
    }
    let changes = movement::apart(changes);
    let renames = Renames::of(changes.iter().map(AsRef::as_ref));
    let seen: Vec<Seen<'_>> = before.iter().map(|dependent| Seen::new(answers, dependent, context.original)).collect();
    let mut down: BTreeMap<Subject, Why> = BTreeMap::new();
    let mut restated: BTreeSet<Subject> = BTreeSet::new();
    let mut remade: BTreeSet<Subject> = BTreeSet::new();
    let is_dropped = |one: &Seen<'_>| {
        changes.iter().any(|change| matches!(change.as_ref(), Change::DropTable(table) if one.goes_with(&renames.former_name(&table.name))))
    };
    let find = |subject: &Subject| seen.iter().find(|one| one.subject == *subject);
    for change in &changes {
        match Movement::of(change) {
            Some(Movement::Gone(gone)) => {
                let former = renames.former(&gone.subject());
                if find(&former).is_some_and(|one| !is_dropped(one)) {
                    down.insert(former, Why::Change(change.to_string()));
                }
            }
            Some(Movement::Altered(altered)) => {
                let former = renames.former(&altered.after().subject());
                if find(&former).is_none() {
                    continue;
                }
                match answers.alteration(context, altered) {
                    Alteration::InPlace => {}
                    Alteration::Remade => drop(remade.insert(former)),
                    Alteration::Restated => drop(restated.insert(former)),
                    Alteration::Anew => drop(down.insert(former, Why::Change(change.to_string()))),
                }
            }
            Some(Movement::Made(_) | Movement::Renamed { .. }) | None => {}
        }
    }
    let mut kinds: Vec<DependentKind> = before.iter().map(Dependent::kind).collect();
    kinds.dedup();
    for change in &changes {
        for kind in &kinds {
            for (table, disturbance) in answers.disturbs(context, change, *kind) {
                let former = renames.former_name(&table);
                let disturbance = renames.with_former_columns(&table, &disturbance);
                // The server drops with a table what hangs on it.
                let goes_along =
                    |one: &&Seen<'_>| matches!(change.as_ref(), Change::DropTable(_)) && one.dependent.hangs_on() == Some(&former);
                let those = seen.iter().filter(|one| one.dependent.kind() == *kind && one.is_disturbed(&former, &disturbance));
                for one in those.filter(|one| !goes_along(one)) {
                    let why = || Why::Below(format!("it stands on {former}, which changes"));
                    down.entry(one.subject.clone()).or_insert_with(why);
                }
            }
        }
    }
    for one in seen.iter().filter(|one| one.dependent.kind() == DependentKind::Grant) {
        if let Some(below) = one.below.iter().find(|below| remade.contains(below)) {
            let why = || Why::Below(format!("it stands on {below}, which is made anew"));
            down.entry(one.subject.clone()).or_insert_with(why);
        }
    }
    // What stands on something that goes down goes with it.
    loop {
        let more: Vec<_> = seen
            .iter()
            .filter(|one| !down.contains_key(&one.subject))
            .filter_map(|one| {
                let below = one.below.iter().find(|below| down.contains_key(below) || restated.contains(below))?;
                Some((one.subject.clone(), Why::Below(format!("it stands on {below}, which is made anew"))))
            })
            .collect();
        if more.is_empty() {
            break;
        }
        down.extend(more);
    }
    let is_gone = |subject: &Subject| {
        changes
            .iter()
            .any(|change| matches!(Movement::of(change), Some(Movement::Gone(gone)) if renames.former(&gone.subject()) == *subject))
    };
    let is_orphaned = |one: &Seen<'_>| {
        let of = |name: &ObjectName| one.dependent.hangs_on() == Some(&renames.former_name(name));
        changes.iter().any(|change| matches!(change.as_ref(), Change::DropTable(table) if of(&table.name)))
    };
    for one in &seen {
        let Some(why) = down.get(&one.subject) else { continue };
        // Tables call routines: those come before tables and go after them, as changes of their own.
        let is_routine = one.dependent.kind() == DependentKind::Routine;
        if is_routine && is_gone(&one.subject) && !has_other_kind(context.after, &one.subject) {
            continue;
        }
        if is_routine && let Some(table) = called::calling_table(context.original, &one.subject) {
            let words = why.words(one.dependent, "taken down");
            let message = format!(
                "{words}; table {table} calls it in a default, a check, a generated column or an index, which would have to go meanwhile: make it another function under another name, let {table} call that one, and drop this one later"
            );
            return Err(PlanError::refused(one.subject.to_string(), message));
        }
        let after = Dependent::find(context.after, &renames.latter(&one.subject));
        // The server takes rights away with what they are on.
        if one.dependent.kind() != DependentKind::Grant || matches!(why, Why::Change(_)) {
            let why = why.words(one.dependent, "taken down");
            standing.down.push(Down { dependent: one.dependent.clone(), why, for_good: after.is_none() && !is_orphaned(one) });
        }
        standing.up.extend(after.filter(|_| !is_gone(&one.subject)).map(|after| (after, why.words(one.dependent, "put back"))));
    }
    for change in &changes {
        match Movement::of(change) {
            Some(Movement::Made(moved))
                if moved.kind() == DependentKind::Routine && !has_other_kind(context.original, &moved.subject()) =>
            {
                movement::put(change, &mut standing.changes);
            }
            Some(Movement::Gone(moved)) if moved.kind() == DependentKind::Routine && !has_other_kind(context.after, &moved.subject()) => {
                movement::put(change, &mut standing.changes);
            }
            Some(Movement::Made(made)) => standing.up.push((made, change.to_string())),
            Some(Movement::Gone(_)) => {}
            Some(Movement::Renamed { from, .. }) if down.contains_key(&renames.origin(&from)) => {}
            Some(Movement::Altered(altered)) => {
                let after = altered.after();
                let former = renames.former(&after.subject());
                if restated.contains(&former) && !down.contains_key(&former) {
                    standing.restated.push((after, change.to_string()));
                } else if !down.contains_key(&former) {
                    movement::put(change, &mut standing.changes);
                }
            }
            Some(Movement::Renamed { .. }) | None => movement::put(change, &mut standing.changes),
        }
    }
    Ok(standing)
}
