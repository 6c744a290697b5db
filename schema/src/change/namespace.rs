//! A namespace under another name: what lies in it, and what points into it, follows.

use super::apply::{MISSING, Misfit, PRESENT};
use crate::model::{BaseType, Column, ObjectName, Schema, Table};

pub(super) fn rename(schema: &mut Schema, from: &str, to: &str) -> Result<(), Misfit> {
    if schema.namespaces.iter().any(|namespace| namespace.name == to) {
        return Err((to.to_owned(), PRESENT));
    }
    let missing = || (format!("schema {from}"), MISSING);
    schema.namespaces.iter_mut().find(|namespace| namespace.name == from).ok_or_else(missing)?.name = to.to_owned();
    for extension in schema.extensions.iter_mut().filter(|extension| extension.schema.as_deref() == Some(from)) {
        extension.schema = Some(to.to_owned());
    }
    let follow = |name: &mut ObjectName| {
        if name.schema.as_deref() == Some(from) {
            name.schema = Some(to.to_owned());
        }
    };
    schema.enumerations.iter_mut().for_each(|one| follow(&mut one.name));
    schema.domains.iter_mut().for_each(|one| follow(&mut one.ty.name));
    for sequence in &mut schema.sequences {
        follow(&mut sequence.name);
        sequence.owner.iter_mut().for_each(|owner| follow(&mut owner.table));
    }
    for view in &mut schema.views {
        follow(&mut view.name);
        view.depends_on.iter_mut().for_each(follow);
    }
    for object in &mut schema.sql_objects {
        follow(&mut object.id.name);
        object.id.table.iter_mut().for_each(follow);
        object.depends_on.iter_mut().for_each(follow);
    }
    let inside: Vec<ObjectName> =
        schema.tables.iter().map(|table| &table.name).filter(|name| name.schema.as_deref() == Some(from)).cloned().collect();
    for name in inside {
        let Some(mut table) = schema.tables.remove(&name) else { continue };
        follow(&mut std::sync::Arc::make_mut(&mut table).name);
        schema.tables.insert(table);
    }
    let is_in = |name: &ObjectName| name.schema.as_deref() == Some(from);
    let points = |table: &Table| {
        table.partition_of.as_ref().is_some_and(|attachment| is_in(&attachment.parent))
            || table.foreign_keys.iter().any(|key| is_in(&key.parent))
            || table.columns.iter().any(|column| own_type(column).is_some_and(is_in))
    };
    for table in schema.tables.those_mut(points) {
        table.foreign_keys.iter_mut().for_each(|key| follow(&mut key.parent));
        table.partition_of.iter_mut().for_each(|attachment| follow(&mut attachment.parent));
        for column in &mut table.columns {
            match &mut column.column_type.base {
                BaseType::Builtin(_) => {}
                BaseType::Enumeration(name) => follow(name),
                BaseType::Domain(domain) => follow(&mut domain.name),
            }
        }
    }
    Ok(())
}

/// The type of the schema that a column has.
fn own_type(column: &Column) -> Option<&ObjectName> {
    match &column.column_type.base {
        BaseType::Builtin(_) => None,
        BaseType::Enumeration(name) => Some(name),
        BaseType::Domain(domain) => Some(&domain.name),
    }
}
