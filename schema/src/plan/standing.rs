//! What stands on tables and is in the way when they change: taken down first, under the names before, and put back last.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::Change;
use crate::dialect::{Dialect, Disturbance, ViewAlteration};
use crate::expression::{Names, relations};
use crate::model::{ObjectName, Schema, View};
use crate::plan::Context;

/// The changes of a plan with what they need around them.
pub(super) struct Standing {
    /// Everything else.
    pub(super) changes: Vec<Change>,
    /// Views to take down, and why.
    pub(super) down: Vec<(View, String)>,
    /// Views to make, and why.
    pub(super) up: Vec<(View, String)>,
    /// Views to state anew in place, and why.
    pub(super) restated: Vec<(View, String)>,
}

pub(super) fn around(answers: &dyn Dialect, context: &Context<'_>, changes: &[Change]) -> Standing {
    let before = context.original;
    let mut standing = Standing { changes: Vec::new(), down: Vec::new(), up: Vec::new(), restated: Vec::new() };
    if before.views.is_empty() && context.after.views.is_empty() {
        standing.changes = changes.to_vec();
        return standing;
    }
    let renames = Renames::of(changes);
    let views: Vec<Seen<'_>> = before.views.iter().map(|view| Seen::new(view, before)).collect();
    let mut down: BTreeMap<&ObjectName, String> = BTreeMap::new();
    let mut restated: BTreeSet<&ObjectName> = BTreeSet::new();
    for change in changes {
        match change {
            Change::DropView(view) => down.extend(find(before, &view.name).map(|view| (&view.name, change.to_string()))),
            Change::AlterView { from, to } => {
                let Some(view) = find(before, &renames.former(&to.name)) else { continue };
                match answers.alteration(from, to) {
                    ViewAlteration::InPlace => {}
                    ViewAlteration::Restated => restated.extend([&view.name]),
                    ViewAlteration::Anew => down.extend([(&view.name, change.to_string())]),
                }
            }
            _ => {}
        }
    }
    for change in changes {
        for (table, disturbance) in answers.disturbs(context, change) {
            let former = renames.former(&table);
            for view in views.iter().filter(|view| view.is_disturbed(&former, &renames.with_former_columns(&table, &disturbance))) {
                down.entry(&view.view.name).or_insert_with(|| format!("it stands on {former}, which changes"));
            }
        }
    }
    // What stands on something that goes down goes with it.
    loop {
        let more: Vec<_> = views
            .iter()
            .filter(|view| !down.contains_key(&view.view.name))
            .filter_map(|view| {
                let below = view.below.iter().find(|below| down.contains_key(below) || restated.contains(below))?;
                Some((&view.view.name, format!("it stands on {below}, which is made anew")))
            })
            .collect();
        if more.is_empty() {
            break;
        }
        down.extend(more);
    }
    for view in &before.views {
        let Some(why) = down.get(&view.name) else { continue };
        let is_change = changes.iter().any(|change| change.to_string() == *why);
        let words = |done: &str| if is_change { why.clone() } else { format!("{} {} is {done}: {why}", view.kind(), view.name) };
        standing.down.push((view.clone(), words("taken down")));
        let name = renames.latter(&view.name);
        if let Some(after) = context.after.view(&name).filter(|_| !changes.iter().any(|change| is_drop(change, &view.name))) {
            standing.up.push((after.clone(), words("put back")));
        }
    }
    for change in changes {
        match change {
            Change::CreateView(view) => standing.up.push((view.clone(), change.to_string())),
            Change::DropView(_) => {}
            Change::RenameView { from, .. } if down.contains_key(&renames.origin(from)) => {}
            Change::AlterView { to, .. } => {
                let former = renames.former(&to.name);
                if restated.contains(&former) && !down.contains_key(&former) {
                    standing.restated.push((to.clone(), change.to_string()));
                } else if !down.contains_key(&former) {
                    standing.changes.push(change.clone());
                }
            }
            other => standing.changes.push(other.clone()),
        }
    }
    standing
}

fn find<'a>(schema: &'a Schema, name: &ObjectName) -> Option<&'a View> {
    schema.view(name)
}

fn is_drop(change: &Change, name: &ObjectName) -> bool {
    matches!(change, Change::DropView(view) if view.name == *name)
}

/// A view as its text tells of it.
struct Seen<'a> {
    view: &'a View,
    names: Names,
    /// The tables and views that it stands on.
    below: Vec<ObjectName>,
}

impl<'a> Seen<'a> {
    fn new(view: &'a View, schema: &Schema) -> Self {
        Self { view, names: Names::of(&view.query), below: below(view, schema) }
    }

    fn is_disturbed(&self, table: &ObjectName, disturbance: &Disturbance) -> bool {
        if !self.below.contains(table) {
            return false;
        }
        // What only `depends_on` tells of says nothing of columns.
        let stated = self.view.depends_on.contains(table) && !self.names.has(&table.name);
        let columns = &disturbance.columns;
        disturbance.everything
            || (stated && *disturbance != Disturbance::default())
            || (disturbance.shape && self.names.shows_all())
            || (disturbance.key && self.names.has("group"))
            || (!columns.is_empty() && self.names.shows_all())
            || columns.iter().any(|column| self.names.has(column))
    }
}

/// The tables and views of the schema that a view stands on: rather one too many than one too few.
pub(super) fn below(view: &View, schema: &Schema) -> Vec<ObjectName> {
    let named = relations(&view.query);
    let tables = schema.tables.iter().map(|table| &table.name);
    let all = tables.chain(schema.views.iter().map(|view| &view.name)).filter(|name| **name != view.name);
    all.filter(|name| named.has(&name.name) || view.depends_on.contains(name)).cloned().collect()
}

/// The renames of a plan, by what they are called before and after.
struct Renames {
    names: Vec<(ObjectName, ObjectName)>,
    columns: Vec<(ObjectName, String, String)>,
}

impl Renames {
    fn of(changes: &[Change]) -> Self {
        let mut renames = Self { names: Vec::new(), columns: Vec::new() };
        for change in changes {
            match change {
                Change::RenameTable { from, to } | Change::RenameView { from, to } => renames.names.push((from.clone(), to.clone())),
                Change::AlterTable { table, changes } => {
                    for change in changes {
                        if let crate::change::TableChange::RenameColumn { from, to } = change {
                            renames.columns.push((table.clone(), from.clone(), to.clone()));
                        }
                    }
                }
                _ => {}
            }
        }
        renames
    }

    /// The name before of something by its name after.
    fn former(&self, name: &ObjectName) -> ObjectName {
        self.names.iter().rev().fold(name.clone(), |name, (from, to)| if *to == name { from.clone() } else { name })
    }

    /// The name before of something by a name on the way.
    fn origin(&self, name: &ObjectName) -> ObjectName {
        let mut seen = self.names.iter().rev().skip_while(|(from, _)| from != name);
        seen.next()
            .map_or(name.clone(), |(first, _)| seen.fold(first.clone(), |name, (from, to)| if *to == name { from.clone() } else { name }))
    }

    /// The name after of something by its name before.
    fn latter(&self, name: &ObjectName) -> ObjectName {
        self.names.iter().fold(name.clone(), |name, (from, to)| if *from == name { to.clone() } else { name })
    }

    /// The columns of a disturbance by their names before too.
    fn with_former_columns(&self, table: &ObjectName, disturbance: &Disturbance) -> Disturbance {
        let mut all = disturbance.clone();
        for column in &disturbance.columns {
            let renames = self.columns.iter().rev().filter(|(other, ..)| other == table);
            let former = renames.fold(column.clone(), |name, (_, from, to)| if *to == name { from.clone() } else { name });
            all.columns.push(former);
        }
        all
    }
}
