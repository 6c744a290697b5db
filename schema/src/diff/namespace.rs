//! What differs between the namespaces and the extensions of two schemas, and which namespaces have another name.

use std::collections::BTreeSet;

use super::likeness;
use crate::change::Change;
use crate::model::{ObjectName, Schema, SqlObjectId};

/// Namespaces and extensions that are new or differ.
pub(super) fn made(before: &Schema, after: &Schema, changes: &mut Vec<Change>) {
    for to in &after.namespaces {
        match before.namespaces.iter().find(|from| from.name == to.name) {
            None => changes.push(Change::CreateNamespace(to.clone())),
            Some(from) if from != to => changes.push(Change::AlterNamespace { from: from.clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
    for to in &after.extensions {
        match before.extensions.iter().find(|from| from.name == to.name) {
            None => changes.push(Change::CreateExtension(to.clone())),
            Some(from) if from != to => changes.push(Change::AlterExtension { from: from.clone(), to: to.clone() }),
            Some(_) => {}
        }
    }
}

/// Namespaces and extensions that are gone.
pub(super) fn gone(before: &Schema, after: &Schema, changes: &mut Vec<Change>) {
    let extensions = before.extensions.iter().filter(|from| !after.extensions.iter().any(|to| to.name == from.name));
    changes.extend(extensions.cloned().map(Change::DropExtension));
    let namespaces = before.namespaces.iter().filter(|from| !after.namespaces.iter().any(|to| to.name == from.name));
    changes.extend(namespaces.cloned().map(Change::DropNamespace));
}

/// A rename of something that lies in a namespace, under the names that these renames of namespaces lead to.
pub(super) fn under(namespaces: &[Change], change: Change) -> Change {
    if namespaces.is_empty() {
        return change;
    }
    let led = |name: ObjectName| follow(namespaces, &name);
    match change {
        Change::RenameEnumeration { from, to } => Change::RenameEnumeration { from: led(from), to: led(to) },
        Change::RenameLabel { enumeration, from, to } => Change::RenameLabel { enumeration: led(enumeration), from, to },
        Change::RenameDomain { from, to } => Change::RenameDomain { from: led(from), to: led(to) },
        Change::RenameSequence { from, to } => Change::RenameSequence { from: led(from), to: led(to) },
        Change::RenameTable { from, to } => Change::RenameTable { from: led(from), to: led(to) },
        Change::RenameView { from, to } => Change::RenameView { from: led(from), to: led(to) },
        Change::RenameSqlObject { from, to } => {
            let led = |id: SqlObjectId| SqlObjectId { name: led(id.name), table: id.table.map(led), ..id };
            Change::RenameSqlObject { from: led(from), to: led(to) }
        }
        Change::AlterTable { table, changes } => Change::AlterTable { table: led(table), changes },
        other => other,
    }
}

/// A name after these renames of namespaces.
pub(super) fn follow(namespaces: &[Change], name: &ObjectName) -> ObjectName {
    let mut name = name.clone();
    for change in namespaces {
        if let Change::RenameNamespace { from, to } = change
            && name.schema.as_ref() == Some(from)
        {
            name.schema = Some(to.clone());
        }
    }
    name
}

/// How likely one namespace is another, by what lies in both. What is said to have moved by itself is no sign.
pub(super) fn alike(before: &Schema, after: &Schema, from: &str, to: &str, is_said: impl Fn(&str) -> bool) -> u32 {
    let (old, mut new) = (inside(before, from), inside(after, to));
    if old.is_empty() && new.is_empty() {
        return likeness(from, to);
    }
    new.retain(|(_, name)| !is_said(&format!("{to}.{name}")));
    let shared = old.intersection(&new).count();
    if shared == 0 {
        return 0;
    }
    let most = old.len().max(new.len());
    u32::try_from(100 * shared / most).unwrap_or(100).max(likeness(from, to))
}

/// What lies in a namespace: a word for what it is, and its name.
fn inside<'a>(schema: &'a Schema, namespace: &str) -> BTreeSet<(&'static str, &'a str)> {
    let tables = schema.tables.iter().map(|table| ("table", &table.name));
    let enums = schema.enumerations.iter().map(|one| ("enum", &one.name));
    let sequences = schema.sequences.iter().map(|one| ("sequence", &one.name));
    let domains = schema.domains.iter().map(|one| ("domain", one.name()));
    let views = schema.views.iter().map(|view| ("view", &view.name));
    let all = tables.chain(enums).chain(domains).chain(sequences).chain(views);
    all.filter(|(_, name)| name.schema.as_deref() == Some(namespace)).map(|(kind, name)| (kind, name.name.as_str())).collect()
}
