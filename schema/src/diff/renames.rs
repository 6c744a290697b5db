//! Which differences are renames: what the source and the answers say, and what may be asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::canonical::Canonical;
use crate::change::{Change, ConstraintKind, TableChange, apply, label};
use crate::diff::{Answers, Candidate, DiffError, Rename, RenameKind, alike, namespace};
use crate::lower::{Lowered, NameKind, cut, followed, rename_kind};
use crate::model::{ObjectName, Schema, SqlObjectId, SqlObjectKind, Table};

/// The renames to carry out first, what may be one, and what was said of renames that are done already.
pub(super) struct RenamePlan {
    pub(super) changes: Vec<Change>,
    pub(super) candidates: Vec<Candidate>,
    pub(super) stale: Vec<Rename>,
}

pub(super) fn resolve(before: &Canonical<Schema>, after: &Lowered, answers: &Answers) -> Result<RenamePlan, DiffError> {
    let mut said = Said::new(after, answers);
    let mut plan = RenamePlan { changes: Vec::new(), candidates: Vec::new(), stale: Vec::new() };
    namespaces(&mut said, before, after, &mut plan);
    // What lies in a namespace is looked for under its new name.
    let original = before;
    let before = &apply(original, &plan.changes)?;
    said.follow(&plan.changes, before);

    let enums_before: BTreeMap<_, _> = before.enumerations.iter().map(|e| (e.name.to_string(), e)).collect();
    let enums_after: BTreeMap<_, _> = after.schema.enumerations.iter().map(|e| (e.name.to_string(), e)).collect();
    let rename = |from, to| Change::RenameEnumeration { from, to };
    let enums = objects(&mut said, RenameKind::Enum, &enums_before, &enums_after, rename, alike::enumerations, &mut plan);
    for (name, to) in &enums_after {
        let Some(from) = enums_before.get(enums.former(name)) else { continue };
        let labels = said.settle(RenameKind::Label, name, &from.labels, &to.labels);
        for (from, to) in in_sequence(&labels.renames, &from.labels, beside) {
            plan.changes.push(Change::RenameLabel { enumeration: ObjectName::parse(name), from, to });
        }
        plan.candidates.extend(labels.candidates(RenameKind::Label, name, |was, is| alike::labels(&from.labels, &to.labels, was, is)));
    }

    let old: BTreeMap<_, _> = before.domains.iter().map(|domain| (domain.name().to_string(), domain)).collect();
    let new: BTreeMap<_, _> = after.schema.domains.iter().map(|domain| (domain.name().to_string(), domain)).collect();
    let rename = |from, to| Change::RenameDomain { from, to };
    objects(&mut said, RenameKind::Domain, &old, &new, rename, alike::domains, &mut plan);

    let old: BTreeMap<_, _> = before.sequences.iter().map(|s| (s.name.to_string(), s)).collect();
    let new: BTreeMap<_, _> = after.schema.sequences.iter().map(|s| (s.name.to_string(), s)).collect();
    let rename = |from, to| Change::RenameSequence { from, to };
    objects(&mut said, RenameKind::Sequence, &old, &new, rename, alike::sequences, &mut plan);

    let tables_before: BTreeMap<_, _> = before.tables.iter().map(|table| (table.name.to_string(), table.as_ref())).collect();
    let tables_after: BTreeMap<_, _> = after.schema.tables.iter().map(|table| (table.name.to_string(), table.as_ref())).collect();
    let rename = |from, to| Change::RenameTable { from, to };
    let tables = objects(&mut said, RenameKind::Table, &tables_before, &tables_after, rename, alike::tables, &mut plan);
    for (name, to) in &tables_after {
        let Some(from) = tables_before.get(tables.former(name)) else { continue };
        // Columns that change names with one another may leave the table as it was.
        if from != to || said.answers_of(name) {
            within_table(&mut said, after, name, from, to, &mut plan);
        }
    }

    let old: BTreeMap<_, _> = before.views.iter().map(|view| (view.name.to_string(), view)).collect();
    let new: BTreeMap<_, _> = after.schema.views.iter().map(|view| (view.name.to_string(), view)).collect();
    let rename = |from, to| Change::RenameView { from, to };
    objects(&mut said, RenameKind::View, &old, &new, rename, alike::views, &mut plan);
    sql_objects(&mut said, original, after, &mut plan)?;
    plan.ask_of_namespaces_first();
    plan.stale = said.leftover(after)?;
    Ok(plan)
}

/// Nobody is asked here either. Triggers are called by their tables' names after the renames of those.
fn sql_objects(said: &mut Said, before: &Canonical<Schema>, after: &Lowered, plan: &mut RenamePlan) -> Result<(), DiffError> {
    if before.sql_objects.is_empty() || after.schema.sql_objects.is_empty() {
        return Ok(());
    }
    let renamed = apply(before, &plan.changes)?;
    for kind in [RenameKind::Function, RenameKind::Procedure, RenameKind::Trigger, RenameKind::Event] {
        let of = |schema: &Schema| -> BTreeMap<String, SqlObjectId> {
            let ids = schema.sql_objects.iter().map(|object| &object.id);
            let those = ids.filter(|id| !(id.kind == SqlObjectKind::Grant || id.kind.is_whole()) && rename_kind(id.kind) == kind);
            those.map(|id| (id.label(), id.clone())).collect()
        };
        let (old, new) = (of(&renamed), of(&after.schema));
        let labels = |of: &BTreeMap<String, SqlObjectId>| of.keys().cloned().collect::<Vec<_>>();
        for (from, to) in said.settle(kind, "", &labels(&old), &labels(&new)).renames {
            // What takes the name of another that is there is made anew.
            if let (Some(from), Some(to)) = (old.get(&from), new.get(&to))
                && !old.contains_key(&to.label())
            {
                plan.changes.push(Change::RenameSqlObject { from: from.clone(), to: to.clone() });
            }
        }
    }
    Ok(())
}

fn namespaces(said: &mut Said, before: &Canonical<Schema>, after: &Lowered, plan: &mut RenamePlan) {
    let old: Vec<String> = before.namespaces.iter().map(|one| one.name.clone()).collect();
    let new: Vec<String> = after.schema.namespaces.iter().map(|one| one.name.clone()).collect();
    let pairs = said.settle(RenameKind::Namespace, "", &old, &new);
    plan.changes.extend(in_sequence(&pairs.renames, &old, beside).into_iter().map(|(from, to)| Change::RenameNamespace { from, to }));
    let is_said = |path: &str| said.renames.iter().any(|(rename, ..)| rename.to == path);
    let alike = |from: &str, to: &str| namespace::alike(before, &after.schema, from, to, is_said);
    plan.candidates.extend(pairs.candidates(RenameKind::Namespace, "", alike));
}

/// The renames of objects of one kind, and what may be one.
fn objects<T>(
    said: &mut Said,
    kind: RenameKind,
    before: &BTreeMap<String, &T>,
    after: &BTreeMap<String, &T>,
    rename: impl Fn(ObjectName, ObjectName) -> Change,
    alike: impl Fn(&T, &T) -> u32,
    plan: &mut RenamePlan,
) -> Pairs {
    let (old, new): (Vec<String>, Vec<String>) = (before.keys().cloned().collect(), after.keys().cloned().collect());
    let pairs = said.settle(kind, "", &old, &new);
    let renames = in_sequence(&pairs.renames, &old, beside_object).into_iter();
    plan.changes.extend(renames.map(|(from, to)| rename(ObjectName::parse(&from), ObjectName::parse(&to))));
    plan.candidates.extend(pairs.candidates(kind, "", |from, to| match (before.get(from), after.get(to)) {
        (Some(from), Some(to)) => alike(from, to),
        _ => 0,
    }));
    pairs
}

impl RenamePlan {
    /// Whether a namespace is another is asked before what lies in it: the answer may settle that.
    fn ask_of_namespaces_first(&mut self) {
        let namespaces: Vec<Candidate> =
            self.candidates.iter().filter(|candidate| candidate.kind == RenameKind::Namespace).cloned().collect();
        let follows = |candidate: &Candidate| {
            let (from, to) = (ObjectName::parse(&candidate.from), ObjectName::parse(&candidate.to));
            from.name == to.name
                && namespaces.iter().any(|one| from.schema.as_ref() == Some(&one.from) && to.schema.as_ref() == Some(&one.to))
        };
        self.candidates.retain(|candidate| !follows(candidate));
    }
}

fn within_table(said: &mut Said, after: &Lowered, name: &str, from: &Table, to: &Table, plan: &mut RenamePlan) {
    let columns = |table: &Table| table.columns.iter().map(|column| column.name.clone()).collect::<Vec<_>>();
    let indexes = |table: &Table| table.indexes.iter().map(|index| index.name.clone()).collect::<Vec<_>>();
    let mut inner = Vec::new();
    let pairs = said.settle(RenameKind::Column, name, &columns(from), &columns(to));
    for (from, to) in in_sequence(&pairs.renames, &columns(from), beside) {
        inner.push(TableChange::RenameColumn { from, to });
    }
    plan.candidates.extend(pairs.candidates(RenameKind::Column, name, |was, is| alike::columns(from, to, was, is)));
    for (_, column, enumeration) in after.labelled.iter().filter(|(table, ..)| *table == to.name) {
        let former = pairs.former(column);
        inner.extend(said.labels(enumeration, column, from, to, former));
        let (old, new) = (label::of(from, former), label::of(to, column));
        let labels = said.settle(RenameKind::Label, enumeration, &old, &new);
        let candidates = labels.candidates(RenameKind::Label, enumeration, |was, is| alike::labels(&old, &new, was, is));
        // Several columns may hold the enum.
        let news = candidates.into_iter().filter(|candidate| !plan.candidates.contains(candidate)).collect::<Vec<_>>();
        plan.candidates.extend(news);
    }
    let pairs = said.settle(RenameKind::Index, name, &indexes(from), &indexes(to));
    for (from, to) in in_sequence(&pairs.renames, &indexes(from), beside) {
        inner.push(TableChange::RenameIndex { from, to });
    }
    // Where a unique index is a constraint, it is called an index in the source all the same.
    let uniques = |table: &Table| table.uniques.iter().map(|unique| unique.name.clone()).collect::<Vec<_>>();
    let pairs = said.settle(RenameKind::Index, name, &uniques(from), &uniques(to));
    for (from, to) in in_sequence(&pairs.renames, &uniques(from), beside) {
        inner.push(TableChange::RenameConstraint { kind: ConstraintKind::Unique, from, to });
    }
    // Nobody is asked whether one policy is another: dropped and made, it loses nothing.
    let policies = |table: &Table| table.policies.iter().map(|policy| policy.name.clone()).collect::<Vec<_>>();
    let pairs = said.settle(RenameKind::Policy, name, &policies(from), &policies(to));
    for (from, to) in in_sequence(&pairs.renames, &policies(from), beside) {
        inner.push(TableChange::RenamePolicy { from, to });
    }
    let partitions = |table: &Table| -> Vec<String> {
        let partitions = table.partitioning.iter().flat_map(|partitioning| &partitioning.partitions);
        partitions.map(|partition| partition.name.clone()).collect()
    };
    let pairs = said.settle(RenameKind::Partition, name, &partitions(from), &partitions(to));
    for (from, to) in in_sequence(&pairs.renames, &partitions(from), beside) {
        inner.push(TableChange::RenamePartition { from, to });
    }
    let alike = |was: &str, is: &str| {
        // A name that nobody wrote gives way to the one that is there.
        let is_written = !after.derived.contains(&to.name, NameKind::Partition, is);
        if is_written { alike::partitions(from, to, was, is) } else { 0 }
    };
    plan.candidates.extend(pairs.candidates(RenameKind::Partition, name, alike));
    if !inner.is_empty() {
        plan.changes.push(Change::AlterTable { table: ObjectName::parse(name), changes: inner });
    }
}

/// What the source and the answers say, crossed off as it is used.
struct Said {
    renames: Vec<(Rename, bool, bool)>,
    drops: Vec<(RenameKind, String, bool)>,
    /// Renames whose new name something else has that would have to go first.
    blocked: Vec<Rename>,
}

impl Said {
    fn new(after: &Lowered, answers: &Answers) -> Self {
        let source = after.renames.iter().map(|rename| (rename.clone(), false, false));
        let answered = answers.renames.iter().map(|rename| (rename.clone(), true, false));
        Self {
            renames: answered.chain(source).collect(),
            drops: answers.drops.iter().map(|(kind, name)| (*kind, name.clone(), false)).collect(),
            blocked: Vec::new(),
        }
    }

    /// Whether an answer renames something in this place.
    fn answers_of(&self, place: &str) -> bool {
        self.renames.iter().any(|(rename, by_answer, _)| *by_answer && within(place, &rename.from).is_some())
    }

    /// What names something by the former name of its namespace names it by the new one.
    fn follow(&mut self, namespaces: &[Change], before: &Schema) {
        if namespaces.is_empty() {
            return;
        }
        let led = |kind: RenameKind, path: &mut String| {
            let name = ObjectName::parse(path);
            let is_there = match kind {
                RenameKind::Table => before.table(&name).is_some(),
                RenameKind::Enum => before.enumeration(&name).is_some(),
                RenameKind::Domain => before.domain(&name).is_some(),
                RenameKind::Sequence => before.sequences.iter().any(|one| one.name == name),
                RenameKind::View => before.view(&name).is_some(),
                // They are named by what they lie in, as that is called after all renames.
                RenameKind::Column
                | RenameKind::Label
                | RenameKind::Index
                | RenameKind::Policy
                | RenameKind::Partition
                | RenameKind::Namespace => return,
                // Their texts name the namespace, and are made anew.
                RenameKind::Function | RenameKind::Procedure | RenameKind::Trigger | RenameKind::Event => return,
            };
            if !is_there {
                *path = namespace::follow(namespaces, &name).to_string();
            }
        };
        self.renames.iter_mut().for_each(|(rename, ..)| led(rename.kind, &mut rename.from));
        self.drops.iter_mut().for_each(|(kind, path, _)| led(*kind, path));
    }

    /// Of two lists of names in one place, what is renamed, what is gone and what is new.
    fn settle(&mut self, kind: RenameKind, place: &str, old: &[String], new: &[String]) -> Pairs {
        let old_set: BTreeSet<&str> = old.iter().map(String::as_str).collect();
        let new_set: BTreeSet<&str> = new.iter().map(String::as_str).collect();
        let mut renames: BTreeMap<String, String> = BTreeMap::new();
        let mut answered: BTreeSet<String> = BTreeSet::new();
        for (rename, by_answer, _) in self.renames.iter().filter(|(rename, _, _)| rename.kind == kind) {
            let (Some(from), Some(to)) = (within(place, &rename.from), within(place, &rename.to)) else { continue };
            let free = !renames.contains_key(from) && !renames.values().any(|other| other == to);
            // Once carried out, the former name is gone: then nothing is left to do.
            if free && old_set.contains(from) && new_set.contains(to) && from != to {
                renames.insert(from.to_owned(), to.to_owned());
                answered.extend(by_answer.then(|| from.to_owned()));
            }
        }
        self.blocked.extend(
            renames
                .iter()
                .filter(|(from, to)| !new_set.contains(from.as_str()) && old_set.contains(to.as_str()) && !renames.contains_key(*to))
                .map(|(from, to)| {
                    let path = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
                    Rename::new(kind, path(from), path(to))
                }),
        );
        // A name on both sides is a rename only as part of a chain, or of a circle that someone answered: a circle in source would
        // be carried out again each time.
        let stays = |name: &str| old_set.contains(name) && new_set.contains(name);
        loop {
            let broken = renames.iter().find(|(from, to)| {
                (stays(from) && !renames.values().any(|other| other == *from))
                    || (stays(to) && !renames.contains_key(*to))
                    || (!answered.contains(*from) && is_circle(&renames, from))
            });
            let Some(from) = broken.map(|(from, _)| from.clone()) else { break };
            renames.remove(&from);
        }
        for (rename, _, used) in self.renames.iter_mut().filter(|(rename, _, _)| rename.kind == kind) {
            let (Some(from), Some(to)) = (within(place, &rename.from), within(place, &rename.to)) else { continue };
            *used |= renames.get(from).is_some_and(|other| other == to);
        }
        let mut gone: Vec<String> =
            old.iter().filter(|name| !new_set.contains(name.as_str()) && !renames.contains_key(*name)).cloned().collect();
        for (_, name, used) in self.drops.iter_mut().filter(|(other, _, _)| *other == kind) {
            let Some(name) = within(place, name) else { continue };
            if old_set.contains(name) && !new_set.contains(name) {
                *used = true;
                gone.retain(|other| other != name);
            }
        }
        let is_target = |name: &String| renames.values().any(|other| other == name);
        let new = new.iter().filter(|name| !old_set.contains(name.as_str()) && !is_target(name)).cloned().collect();
        Pairs { renames: renames.into_iter().collect(), gone, new }
    }

    /// The labels of an enum that a column keeps itself and that have another text now.
    fn labels(&mut self, enumeration: &str, column: &str, from: &Table, to: &Table, former: &str) -> Vec<TableChange> {
        let mut changes = Vec::new();
        for (rename, _, used) in self.renames.iter_mut().filter(|(rename, _, _)| rename.kind == RenameKind::Label) {
            let (Some(was), Some(is)) = (within(enumeration, &rename.from), within(enumeration, &rename.to)) else { continue };
            let before = label::has(from, former, was) && !label::has(from, former, is);
            if before && label::has(to, column, is) && !label::has(to, column, was) {
                changes.push(TableChange::RenameLabel { column: column.to_owned(), from: was.to_owned(), to: is.to_owned() });
                *used = true;
            }
        }
        changes
    }

    /// What was said and fits nothing: stale in source, wrong in an answer.
    fn leftover(self, after: &Lowered) -> Result<Vec<Rename>, DiffError> {
        if let Some(rename) = self.blocked.first() {
            let problem = format!("`{}` is there already; drop it, or rename it, in a migration of its own first", rename.to);
            return Err(DiffError::Answer { answer: format!("rename {rename}"), problem });
        }
        if let Some((rename, ..)) = self.renames.iter().find(|(_, answered, used)| *answered && !*used) {
            let problem =
                format!("there is no {} `{}` that is gone and no new one called `{}`", rename.kind.as_str(), rename.from, rename.to);
            return Err(DiffError::Answer { answer: format!("--rename {rename}"), problem });
        }
        if let Some((kind, name, _)) = self.drops.iter().find(|(_, _, used)| !used) {
            let problem = format!("no {} `{name}` is gone", kind.as_str());
            return Err(DiffError::Answer { answer: format!("--drop {}:{name}", kind.as_str()), problem });
        }
        // Where enums are no types of their own, what is said of them is for other targets.
        let has_enums = !after.schema.enumerations.is_empty();
        let about_enums = |kind| matches!(kind, RenameKind::Enum | RenameKind::Label);
        let stale = self.renames.into_iter().filter(|(rename, _, used)| !used && (has_enums || !about_enums(rename.kind)));
        Ok(stale.map(|(rename, ..)| rename).collect())
    }
}

/// Whether following the renames from this name leads back to it.
fn is_circle(renames: &BTreeMap<String, String>, from: &str) -> bool {
    let mut at = from;
    for _ in 0..renames.len() {
        match renames.get(at) {
            Some(to) if to == from => return true,
            Some(to) => at = to,
            None => return false,
        }
    }
    false
}

/// The name within its place: `title` of `documents.title` in `documents`. At the top the place is empty.
fn within<'a>(place: &str, name: &'a str) -> Option<&'a str> {
    if place.is_empty() { Some(name) } else { name.strip_prefix(place)?.strip_prefix('.') }
}

struct Pairs {
    renames: Vec<(String, String)>,
    gone: Vec<String>,
    new: Vec<String>,
}

impl Pairs {
    /// The name before of something that is called `name` after.
    fn former<'a>(&'a self, name: &'a str) -> &'a str {
        self.renames.iter().find(|(_, to)| to == name).map_or(name, |(from, _)| from)
    }

    /// What may be a rename, the likest first; each thing that is gone and each that is new stands in one candidate at most.
    fn candidates(&self, kind: RenameKind, place: &str, alike: impl Fn(&str, &str) -> u32) -> Vec<Candidate> {
        let mut all: Vec<_> = self
            .gone
            .iter()
            .flat_map(|from| self.new.iter().map(move |to| (from, to)))
            .map(|(from, to)| (alike(from, to), from, to))
            .filter(|(likeness, _, _)| *likeness >= alike::LEAST)
            .collect();
        all.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
        let (mut taken_from, mut taken_to) = (BTreeSet::new(), BTreeSet::new());
        let path = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
        let mut candidates = Vec::new();
        for (likeness, from, to) in all {
            if !taken_from.contains(from) && !taken_to.contains(to) {
                taken_from.insert(from);
                taken_to.insert(to);
                candidates.push(Candidate { kind, from: path(from), to: path(to), likeness });
            }
        }
        candidates
    }
}

/// Renames in an order in which each finds its new name free; a circle goes through a name of its own.
fn in_sequence(renames: &[(String, String)], occupied: &[String], beside: fn(&str) -> String) -> Vec<(String, String)> {
    if renames.is_empty() {
        return Vec::new();
    }
    let mut occupied: BTreeSet<String> = occupied.iter().cloned().collect();
    let mut waiting: Vec<(String, String)> = renames.to_vec();
    let mut out = Vec::new();
    while !waiting.is_empty() {
        let free = waiting.iter().position(|(_, to)| !occupied.contains(to));
        let (from, to) = match free {
            Some(at) => waiting.remove(at),
            None => {
                let between = beside(&waiting[0].0);
                let from = std::mem::replace(&mut waiting[0].0, between.clone());
                (from, between)
            }
        };
        occupied.remove(&from);
        occupied.insert(to.clone());
        out.push((from, to));
    }
    out
}

/// What a swap comes through.
const SWAP: &str = "__kit_swap";

fn beside(name: &str) -> String {
    cut(&format!("{name}{SWAP}"))
}

fn beside_object(path: &str) -> String {
    followed(&ObjectName::parse(path), SWAP).to_string()
}

#[cfg(test)]
mod tests {
    use super::{beside, in_sequence};

    #[test]
    fn a_swap_goes_through_a_third_name() {
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        let swap = in_sequence(&[pair("a", "b"), pair("b", "a")], &["a".to_owned(), "b".to_owned()], beside);
        assert_eq!(swap, [pair("a", "a__kit_swap"), pair("b", "a"), pair("a__kit_swap", "b")]);
        let chain = in_sequence(&[pair("a", "b"), pair("b", "c")], &["a".to_owned(), "b".to_owned()], beside);
        assert_eq!(chain, [pair("b", "c"), pair("a", "b")]);
    }
}
