//! What differs between the views of two schemas.

use std::collections::BTreeMap;

use crate::change::Change;
use crate::model::{ObjectName, Schema, View};

/// Views that are new or differ.
pub(super) fn made(before: &Schema, after: &Schema, changes: &mut Vec<Change>) {
    let old: BTreeMap<&ObjectName, &View> = before.views.iter().map(|view| (&view.name, view)).collect();
    for to in &after.views {
        match old.get(&to.name) {
            None => changes.push(Change::CreateView(to.clone())),
            Some(from) if *from != to => changes.push(Change::AlterView { from: (*from).clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
}

/// Views that are gone.
pub(super) fn gone(before: &Schema, after: &Schema, changes: &mut Vec<Change>) {
    changes.extend(before.views.iter().filter(|view| after.view(&view.name).is_none()).cloned().map(Change::DropView));
}
