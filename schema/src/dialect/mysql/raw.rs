//! Functions, procedures, triggers, events and grants. The server looks at what a body names when it runs.

use std::borrow::Cow;

use super::Mysql;
use crate::dialect::raw::{self, GrantOption};
use crate::dialect::{Alteration, Refusal};
use crate::introspect::reader::Reader;
use crate::model::{ObjectName, Schema, SqlObject, SqlObjectId, SqlObjectKind};
use crate::plan::{Context, Rank, Reading, Step};
use crate::sql::{Statement, clause};
use crate::target::{Dialect, Flavor, Target};

pub(super) fn lower(target: &Target, mut object: SqlObject) -> Result<SqlObject, Refusal> {
    let upper = object.modifiers.to_uppercase();
    let is_known = upper.is_empty() || upper.starts_with("DEFINER") || (upper == "AGGREGATE" && target.flavor == Flavor::Mariadb);
    if !is_known {
        let message = format!("{} has no CREATE {} {}", target.name(), object.modifiers, raw::kind(object.id.kind));
        return Err(Refusal::new(
            message,
            "known are CREATE FUNCTION, CREATE PROCEDURE, CREATE TRIGGER and CREATE EVENT, and DEFINER = .. before these words",
        ));
    }
    object.depends_on.extend(neighbour(&object));
    Ok(object)
}

/// The trigger that one of the same moment runs behind or before.
pub(super) fn neighbour(object: &SqlObject) -> Option<ObjectName> {
    let mut reader = Reader::new(Dialect::Mysql, &object.text).filter(|_| object.id.kind == SqlObjectKind::Trigger)?;
    while !reader.is_at_end() && !reader.take(&["for", "each", "row"]) {
        reader.skip();
    }
    let said = reader.take(&["follows"]) || reader.take(&["precedes"]);
    reader.name().filter(|_| said).map(ObjectName::new)
}

/// What differs is stated anew where it stands. MariaDB keeps the rights on what it replaces. A trigger that others follow would run last.
pub(super) fn alteration(context: &Context<'_>, to: &SqlObject) -> Alteration {
    let leads = |schema: &Schema| schema.sql_objects.iter().any(|other| neighbour(other).as_ref() == Some(&to.id.name));
    if to.id.kind == SqlObjectKind::Trigger && (leads(context.original) || leads(context.after)) {
        return Alteration::Anew;
    }
    let is_dropped = to.id.kind.is_routine() && context.target.flavor == Flavor::Original;
    if is_dropped { Alteration::Remade } else { Alteration::InPlace }
}

/// MySQL has no CREATE OR REPLACE here: one statement right behind the other is the shortest time without.
pub(super) fn alter(context: &Context<'_>, from: &SqlObject, to: &SqlObject, cause: &str) -> Vec<Step> {
    if from.text == to.text && from.modifiers == to.modifiers {
        return Vec::new();
    }
    let rank = match to.id.kind {
        SqlObjectKind::Function | SqlObjectKind::Procedure | SqlObjectKind::Definition | SqlObjectKind::Setting => Rank::AlterType,
        SqlObjectKind::Trigger | SqlObjectKind::Event => Rank::PutBack,
        SqlObjectKind::Grant => return raw::alter_grants(from, to, GrantOption::Stays, cause),
    };
    let statements = match context.target.flavor {
        Flavor::Mariadb => vec![Statement::ReplaceSqlObject(to.clone())],
        Flavor::Original => vec![Statement::DropSqlObject(from.clone()), Statement::CreateSqlObject(to.clone())],
    };
    vec![Step::new(rank, cause, statements)]
}

/// No statement renames one.
pub(super) fn rename(context: &Context<'_>, from: &SqlObjectId, to: &SqlObjectId, cause: &str) -> Vec<Step> {
    let Some(object) = context.before.sql_object(to) else { return Vec::new() };
    let old = SqlObject { id: from.clone(), ..object.clone() };
    // As it was: should it differ too, that is a change of its own.
    vec![Step::new(Rank::Rename, cause, vec![Statement::DropSqlObject(old), Statement::CreateSqlObject(object.clone())])]
}

pub(super) fn text_of(object: &SqlObject, _: Reading) -> Cow<'_, str> {
    match object.id.kind {
        SqlObjectKind::Function | SqlObjectKind::Procedure | SqlObjectKind::Event => Cow::Borrowed(""),
        SqlObjectKind::Trigger | SqlObjectKind::Grant | SqlObjectKind::Definition | SqlObjectKind::Setting => Cow::Borrowed(&object.text),
    }
}

pub(super) fn drop_sql(object: &SqlObject) -> String {
    let name = ObjectName::new(&object.id.name.name);
    format!("DROP {} {}", raw::kind(object.id.kind), clause::name(&Mysql, &name))
}
