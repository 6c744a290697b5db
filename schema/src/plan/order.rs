//! Steps in an order in which each finds what it needs.

use std::cmp::Reverse;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::plan::effect::{Effects, Object, effects, keys_dropped_apart};
use crate::plan::{Context, PlanError, Step};
use crate::sql::Statement;

/// What must run before what, by the places of the steps.
struct Graph {
    later: Vec<BTreeSet<usize>>,
    waits_for: Vec<usize>,
}

impl Graph {
    fn new(size: usize) -> Self {
        Self { later: vec![BTreeSet::new(); size], waits_for: vec![0; size] }
    }

    fn must_run(&mut self, step: usize) -> MustRun<'_> {
        MustRun { graph: self, step }
    }
}

struct MustRun<'a> {
    graph: &'a mut Graph,
    step: usize,
}

impl MustRun<'_> {
    fn before(self, later: usize) {
        if self.step != later && self.graph.later[self.step].insert(later) {
            self.graph.waits_for[later] += 1;
        }
    }
}

/// The steps in order: by what they need of each other, then by rank, then as they came.
pub(super) fn order(steps: Vec<Step>, context: &Context<'_>) -> Result<Vec<Step>, PlanError> {
    let apart = keys_dropped_apart(steps.iter().flat_map(|step| &step.statements));
    let effects: Vec<Effects> = steps
        .iter()
        .map(|step| {
            let mut all = Effects::default();
            for statement in &step.statements {
                let one = self::effects(statement, context, &apart);
                all.creates.extend(one.creates);
                all.needs.extend(one.needs);
                all.releases.extend(one.releases);
                all.drops.extend(one.drops);
            }
            // What drops and adds a key in one statement waits for the new one.
            all.releases.retain(|object| !all.needs.contains(object));
            all
        })
        .collect();
    let mut graph = Graph::new(steps.len());
    let creators = places(&effects, |effects| &effects.creates);
    let droppers = places(&effects, |effects| &effects.drops);
    for (at, effects) in effects.iter().enumerate() {
        for creator in effects.needs.iter().filter_map(|object| creators.get(object)).flatten() {
            graph.must_run(*creator).before(at);
        }
        for dropper in effects.releases.iter().filter_map(|object| droppers.get(object)).flatten() {
            graph.must_run(at).before(*dropper);
        }
    }
    let mut waiting: BTreeSet<(crate::plan::Rank, usize)> = steps.iter().enumerate().map(|(at, step)| (step.rank, at)).collect();
    let mut ready: BinaryHeap<Reverse<(crate::plan::Rank, usize)>> =
        waiting.iter().filter(|(_, at)| graph.waits_for[*at] == 0).map(|node| Reverse(*node)).collect();
    let mut sequence = Vec::with_capacity(steps.len());
    while !waiting.is_empty() {
        if ready.is_empty() {
            refuse_circle(&steps, &graph, &waiting)?;
        }
        // A circle that no dialect has to break: SQLite's tables may point at tables that come later.
        let Some(node) = ready.pop().map(|Reverse(node)| node).or_else(|| waiting.first().copied()) else { break };
        if !waiting.remove(&node) {
            continue;
        }
        sequence.push(node.1);
        for later in std::mem::take(&mut graph.later[node.1]) {
            graph.waits_for[later] -= 1;
            if graph.waits_for[later] == 0 {
                ready.push(Reverse((steps[later].rank, later)));
            }
        }
    }
    let mut steps: Vec<Option<Step>> = steps.into_iter().map(Some).collect();
    Ok(sequence.into_iter().filter_map(|at| steps[at].take()).collect())
}

/// A function that must be made before something that must be made before the function.
fn refuse_circle(steps: &[Step], graph: &Graph, waiting: &BTreeSet<(crate::plan::Rank, usize)>) -> Result<(), PlanError> {
    let routine = |at: usize| {
        steps[at].statements.iter().find_map(|statement| match statement {
            Statement::CreateSqlObject(object) | Statement::ReplaceSqlObject(object) => Some(&object.id),
            _ => None,
        })
    };
    for (at, id) in waiting.iter().filter_map(|(_, at)| Some((*at, routine(*at)?))) {
        // Each step that was reached, and from where.
        let mut reached: BTreeMap<usize, usize> = BTreeMap::new();
        let mut open = vec![at];
        while let Some(from) = open.pop() {
            for later in &graph.later[from] {
                if let Entry::Vacant(entry) = reached.entry(*later) {
                    entry.insert(from);
                    open.push(*later);
                }
            }
        }
        if !reached.contains_key(&at) {
            continue;
        }
        let mut circle = Vec::new();
        let mut step = at;
        loop {
            circle.push(steps[step].cause.as_str());
            step = reached[&step];
            if step == at {
                break;
            }
        }
        let message = format!(
            "each of these needs the next to be there, and the last needs the first: {}. Let the function's body be read when it runs, in LANGUAGE plpgsql, or make one of them in an earlier migration",
            circle.join("; ")
        );
        return Err(PlanError::refused(id.to_string(), message));
    }
    Ok(())
}

fn places<'a>(effects: &'a [Effects], which: impl Fn(&'a Effects) -> &'a Vec<Object>) -> BTreeMap<&'a Object, Vec<usize>> {
    let mut places: BTreeMap<&Object, Vec<usize>> = BTreeMap::new();
    for (at, effects) in effects.iter().enumerate() {
        for object in which(effects) {
            places.entry(object).or_default().push(at);
        }
    }
    places
}
