//! Partitions that come, go and change. The server moves rows itself where it is told which partitions become which.

use std::cmp::Ordering;

use super::{hazard, partition};
use crate::model::{ObjectName, Partition, PartitionBound, PartitionStrategy, Partitioning, Table, compare};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, PartitionAction, Statement};

/// Whether the whole table is copied: it is spread in another way, or partitions change that do not stand side by side.
pub(super) fn spreads_anew(from: Option<&Partitioning>, to: Option<&Partitioning>) -> bool {
    match (from, to) {
        (None, None) => false,
        (Some(from), Some(to)) => whole(from, to, &pieces(from, to)),
        (None, Some(_)) | (Some(_), None) => true,
    }
}

/// What goes into the table's one ALTER, and what stands in statements of its own behind it.
pub(super) fn alter(
    table: &ObjectName,
    from: Option<&Partitioning>,
    to: Option<&Partitioning>,
    keeps_rows: bool,
    cause: &str,
) -> (Option<AlterAction>, Vec<Step>) {
    let action = |action| Some(AlterAction::Partitions(action));
    let step = |one| Step::new(Rank::Rebuild, cause, vec![statement(table, one)]);
    let (from, to) = match (from, to) {
        (None, None) => return (None, Vec::new()),
        (None, Some(to)) => return (action(PartitionAction::PartitionBy(to.clone())), Vec::new()),
        (Some(_), None) => return (action(PartitionAction::RemovePartitioning), Vec::new()),
        (Some(from), Some(to)) => (from, to),
    };
    let pieces = pieces(from, to);
    // Spread anew, the table refuses rows that have no place any more.
    if keeps_rows && !pieces.lost.is_empty() {
        return (action(PartitionAction::PartitionBy(to.clone())), Vec::new());
    }
    let mut steps = Vec::new();
    if !pieces.lost.is_empty() {
        let hazards = pieces.lost.iter().map(|name| hazard::drops_partition(table, name));
        let action = statement(table, PartitionAction::Drop(pieces.lost.clone()));
        steps.push(Step::new(Rank::DropConstraint, cause, vec![action]).with_hazards(hazards));
    }
    if whole(from, to, &pieces) {
        return (action(PartitionAction::PartitionBy(to.clone())), steps);
    }
    match (pieces.from.is_empty(), pieces.to.is_empty()) {
        (true, true) => {}
        (true, false) => steps.push(step(PartitionAction::Add(pieces.to))),
        (false, _) => steps.push(step(PartitionAction::Reorganize { from: pieces.from, to: pieces.to })),
    }
    match (from.count, to.count) {
        (Some(was), Some(is)) if is > was => steps.push(step(PartitionAction::AddCount(is - was))),
        (Some(was), Some(is)) if is < was => steps.push(step(PartitionAction::Coalesce(was - is))),
        _ => {}
    }
    (None, steps)
}

/// A partition under another name is one that is written again.
pub(super) fn rename(before: &Table, after: &Table, was: &str, cause: &str) -> Option<Step> {
    let old = before.partitioning.as_ref()?;
    let at = old.partitions.iter().position(|one| one.name == was)?;
    let to = after.partitioning.as_ref()?.partitions.get(at)?.clone();
    let action = PartitionAction::Reorganize { from: vec![was.to_owned()], to: vec![to] };
    Some(Step::new(Rank::Rename, cause, vec![statement(&after.name, action)]))
}

fn statement(table: &ObjectName, action: PartitionAction) -> Statement {
    Statement::AlterTable { table: table.clone(), actions: vec![AlterAction::Partitions(action)] }
}

/// Which partitions become which others, and which go with their rows.
struct Pieces {
    lost: Vec<String>,
    from: Vec<String>,
    to: Vec<Partition>,
    /// Whether the server refuses to change these alone.
    apart: bool,
}

fn whole(from: &Partitioning, to: &Partitioning, pieces: &Pieces) -> bool {
    !from.looks_alike(to) || pieces.apart || from.count.is_some() != to.count.is_some()
}

fn pieces(from: &Partitioning, to: &Partitioning) -> Pieces {
    match to.strategy {
        PartitionStrategy::Range | PartitionStrategy::RangeColumns => of_ranges(&from.partitions, &to.partitions),
        PartitionStrategy::List | PartitionStrategy::ListColumns => of_lists(from, to),
        PartitionStrategy::Hash | PartitionStrategy::LinearHash | PartitionStrategy::Key | PartitionStrategy::LinearKey => {
            Pieces { lost: Vec::new(), from: Vec::new(), to: Vec::new(), apart: false }
        }
    }
}

/// Ranges follow each other: what differs is one stretch, from the first difference to the last, which ends where it ended or, at the top, above.
fn of_ranges(from: &[Partition], to: &[Partition]) -> Pieces {
    let is_lost = |at: usize| {
        let gone = &from[at];
        let kept = |one: &&Partition| to.contains(one);
        let (below, above) = (from[..at].iter().rfind(kept), from[at..].iter().find(kept));
        let place = |one: Option<&Partition>| one.and_then(|one| to.iter().position(|other| other == one));
        // The next one above takes what belongs to none below it.
        let above_is_none = above.is_none() && to.len() == place(below).map_or(0, |at| at + 1);
        to.iter().all(|other| other.name != gone.name) && above_is_none
    };
    let lost: Vec<String> = (0..from.len()).filter(|at| is_lost(*at)).map(|at| from[at].name.clone()).collect();
    let left: Vec<&Partition> = from.iter().filter(|one| !lost.contains(&one.name)).collect();
    let mut start = left.iter().zip(to).take_while(|(before, after)| **before == *after).count();
    let most = left.len().min(to.len()) - start;
    let mut behind = left.iter().rev().zip(to.iter().rev()).take(most).take_while(|(before, after)| **before == *after).count();
    let stretch = |start: usize, behind: usize| (&left[start..left.len() - behind], &to[start..to.len() - behind]);
    let (before, after) = stretch(start, behind);
    let ends_alike = before.last().map(|one| &one.bound) == after.last().map(|one| &one.bound);
    // What stands above takes part, unless nothing does.
    if behind > 0 && !ends_alike {
        behind -= 1;
    }
    let (before, after) = stretch(start, behind);
    if after.is_empty() && !before.is_empty() && start > 0 {
        start -= 1;
    }
    let (before, after) = stretch(start, behind);
    let end = |one: Option<&Partition>| match one.map(|one| &one.bound) {
        Some(PartitionBound::LessThan(end)) => Some(end.clone()),
        _ => None,
    };
    let sinks = match (end(before.last().copied()), end(after.last())) {
        (Some(was), Some(is)) => behind == 0 && !matches!(compare(&was, &is), Some(Ordering::Less | Ordering::Equal)),
        _ => false,
    };
    Pieces { lost, from: before.iter().map(|one| one.name.clone()).collect(), to: after.to_vec(), apart: sinks }
}

fn of_lists(from: &Partitioning, to: &Partitioning) -> Pieces {
    let added: Vec<&Partition> = to.partitions.iter().filter(|one| from.partition(&one.name).is_none()).collect();
    let changed = to.partitions.iter().filter(|one| from.partition(&one.name).is_some_and(|before| before.bound != one.bound));
    let changed: Vec<&Partition> = changed.collect();
    let wants = |one: &&Partition| {
        let mut others = added.iter().chain(&changed);
        others.any(|other| one.bound == PartitionBound::Default || one.bound.overlaps(&other.bound) != Some(false))
    };
    let (merged, lost): (Vec<_>, Vec<_>) = from.partitions.iter().filter(|one| to.partition(&one.name).is_none()).partition(wants);
    // What takes the rest may hold rows of those that are new.
    let rest = to.partitions.iter().find(|one| one.bound == PartitionBound::Default && from.partitions.contains(one));
    let rest: Vec<&Partition> = rest.into_iter().filter(|_| !(added.is_empty() && changed.is_empty())).collect();
    let names = changed.iter().chain(&merged).chain(&rest).map(|one| one.name.clone());
    let names: Vec<String> = names.collect();
    let into = changed.iter().chain(&added).chain(&rest).map(|one| (*one).clone()).collect();
    let lost = lost.into_iter().map(|one| one.name.clone()).collect();
    // The server reorganizes what stands side by side, and its order is its own.
    Pieces { lost, apart: names.len() > 1, from: names, to: into }
}

/// The clause of an ALTER TABLE; `None` for what only other servers do.
pub(super) fn sql(action: &PartitionAction) -> Option<String> {
    Some(match action {
        PartitionAction::PartitionBy(partitioning) => partition::clause(partitioning),
        PartitionAction::RemovePartitioning => "REMOVE PARTITIONING".to_owned(),
        PartitionAction::Add(partitions) => format!("ADD PARTITION {}", partition::list(partitions)),
        PartitionAction::Drop(names) => format!("DROP PARTITION {}", partition::named(names)),
        PartitionAction::Reorganize { from, to } => {
            format!("REORGANIZE PARTITION {} INTO {}", partition::named(from), partition::list(to))
        }
        PartitionAction::AddCount(count) => format!("ADD PARTITION PARTITIONS {count}"),
        PartitionAction::Coalesce(count) => format!("COALESCE PARTITION {count}"),
        PartitionAction::Attach(_) | PartitionAction::Detach(_) | PartitionAction::AttachTable(..) | PartitionAction::DetachTable(_) => {
            return None;
        }
    })
}
