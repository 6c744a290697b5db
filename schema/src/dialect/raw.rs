//! What the dialects write alike of objects that are written in SQL.

use super::Render;
use crate::model::{SqlObject, SqlObjectKind};
use crate::plan::{Rank, Step};
use crate::sql::{Statement, clause};

/// Whether the right to grant a right further goes with the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GrantOption {
    GoesWithIt,
    Stays,
}

fn revoke(text: &str, option: GrantOption) -> Vec<Statement> {
    let stays = option == GrantOption::Stays && text.to_ascii_uppercase().contains(" WITH GRANT OPTION");
    let and_option = stays.then(|| Statement::RevokeGrantOption(text.to_owned()));
    [Statement::Revoke(text.to_owned())].into_iter().chain(and_option).collect()
}

/// The statements of grants.
pub(super) fn statements(object: &SqlObject) -> impl Iterator<Item = &str> {
    object.text.lines()
}

/// Makes it: routines before tables, triggers and events when those are as they will be, and rights last.
pub(super) fn create(object: &SqlObject, cause: &str) -> Vec<Step> {
    let rank = match object.id.kind {
        SqlObjectKind::Function | SqlObjectKind::Procedure | SqlObjectKind::Definition => Rank::CreateType,
        SqlObjectKind::Trigger | SqlObjectKind::Event => Rank::PutBack,
        SqlObjectKind::Grant => return grant(object, cause),
        SqlObjectKind::Setting => Rank::Comment,
    };
    vec![Step::new(rank, cause, vec![Statement::CreateSqlObject(object.clone())])]
}

/// Makes it again, when what it stands on is as it will be.
pub(super) fn put_up(object: &SqlObject) -> Vec<Step> {
    let mut steps = create(object, "");
    for step in steps.iter_mut().filter(|_| object.id.kind.stands_below_tables()) {
        step.rank = Rank::PutBack;
    }
    steps
}

/// Takes it away, out of the way of what is done to what it stands on; rights by taking them back.
pub(super) fn take_down(object: &SqlObject, option: GrantOption, cause: &str) -> Vec<Step> {
    let statements = match object.id.kind {
        SqlObjectKind::Function
        | SqlObjectKind::Procedure
        | SqlObjectKind::Trigger
        | SqlObjectKind::Event
        | SqlObjectKind::Definition
        | SqlObjectKind::Setting => vec![Statement::DropSqlObject(object.clone())],
        SqlObjectKind::Grant => statements(object).flat_map(|text| revoke(text, option)).collect(),
    };
    vec![Step::new(Rank::TakeDown, cause, statements)]
}

/// Drops it, when nothing calls it any more.
pub(super) fn drop(object: &SqlObject, option: GrantOption, cause: &str) -> Vec<Step> {
    match object.id.kind {
        SqlObjectKind::Function | SqlObjectKind::Procedure | SqlObjectKind::Definition => {
            vec![Step::new(Rank::DropType, cause, vec![Statement::DropSqlObject(object.clone())])]
        }
        SqlObjectKind::Trigger | SqlObjectKind::Event | SqlObjectKind::Grant | SqlObjectKind::Setting => take_down(object, option, cause),
    }
}

fn grant(object: &SqlObject, cause: &str) -> Vec<Step> {
    let grant = |text: &str| Statement::Grant { of: object.clone(), statement: text.to_owned() };
    vec![Step::new(Rank::Grant, cause, statements(object).map(grant).collect())]
}

/// Takes back first what is granted no more, under the names before. What stays may be a part of that: then all is granted again.
pub(super) fn alter_grants(from: &SqlObject, to: &SqlObject, option: GrantOption, cause: &str) -> Vec<Step> {
    let gone: Vec<_> = statements(from).filter(|text| !statements(to).any(|other| other == *text)).collect();
    let revoked: Vec<_> = gone.iter().flat_map(|text| revoke(text, option)).collect();
    let given = statements(to).filter(|text| !gone.is_empty() || !statements(from).any(|other| other == *text));
    let given: Vec<_> = given.map(|text| Statement::Grant { of: to.clone(), statement: text.to_owned() }).collect();
    let steps = [Step::new(Rank::TakeDown, cause, revoked), Step::new(Rank::Grant, cause, given)];
    steps.into_iter().filter(|step| !step.statements.is_empty()).collect()
}

/// `CREATE` or `CREATE OR REPLACE`, and the rest.
pub(super) fn create_sql(render: &dyn Render, create: &str, object: &SqlObject) -> String {
    if object.id.kind.is_whole() {
        return object.text.clone();
    }
    let modifiers = if object.modifiers.is_empty() { String::new() } else { format!("{} ", object.modifiers) };
    let space = if object.text.starts_with('(') { "" } else { " " };
    // A trigger lies where its table does, and is named without a schema.
    let name = match object.id.kind {
        SqlObjectKind::Trigger => render.quote(&object.id.name.name),
        SqlObjectKind::Function
        | SqlObjectKind::Procedure
        | SqlObjectKind::Event
        | SqlObjectKind::Grant
        | SqlObjectKind::Definition
        | SqlObjectKind::Setting => clause::name(render, &object.id.name),
    };
    format!("{create} {modifiers}{} {name}{space}{}", kind(object.id.kind), object.text)
}

pub(super) fn kind(kind: SqlObjectKind) -> &'static str {
    match kind {
        SqlObjectKind::Function => "FUNCTION",
        SqlObjectKind::Procedure => "PROCEDURE",
        SqlObjectKind::Trigger => "TRIGGER",
        SqlObjectKind::Grant => "GRANT",
        SqlObjectKind::Event => "EVENT",
        SqlObjectKind::Definition => "DEFINITION",
        SqlObjectKind::Setting => "SETTING",
    }
}

/// The statement that takes back what another grants, or this right on the same. Grants were read when they were lowered: they have an ON and a TO.
///
/// What was read from a database has lines of two more kinds: a right that was taken from who has it by itself, and who an object belongs to.
pub(super) fn revoke_sql(grant: &str, right: Option<&str>) -> String {
    let upper = grant.to_ascii_uppercase();
    if let Some((what, from)) = grant.strip_prefix("REVOKE ").and_then(|rest| rest.rsplit_once(" FROM ")) {
        return format!("GRANT {what} TO {from}");
    }
    if let Some((object, _)) = grant.strip_prefix("ALTER ").and_then(|rest| rest.rsplit_once(" OWNER TO ")) {
        return format!("ALTER {object} OWNER TO CURRENT_USER");
    }
    let (Some(to), Some(on)) = (upper.rfind(" TO "), upper.find(" ON ")) else { return grant.to_owned() };
    let what = match right {
        Some(right) => format!("{right}{}", &grant[on..to]),
        None => grant["GRANT ".len()..to].to_owned(),
    };
    let whom = &grant[to + " TO ".len()..];
    let end = upper[to..].find(" WITH ").map_or(whom.len(), |at| at - " TO ".len());
    format!("REVOKE {what} FROM {}", &whom[..end])
}
