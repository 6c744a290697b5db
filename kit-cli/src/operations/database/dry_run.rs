//! What `kit migrate` would do: for the eye as SQL, for scripts statement by statement.

use diesel_kit::DatabaseUrl;
use diesel_kit_schema::folder::{Direction, Migration, Statement, StatementFacts};
use diesel_kit_schema::plan::Mode;
use serde_json::{Value, json};

use crate::error::{Error, Place, Problem, shown};
use crate::output::{Outcome, Output};
use crate::project::Selected;

/// The pending migrations, and nothing applied.
pub(super) fn outcome(target: &Selected, url: &DatabaseUrl, pending: &[Migration], output: &mut Output) -> Result<Outcome, Error> {
    let mut text = String::new();
    let mut list = Vec::new();
    for migration in pending {
        text.push_str(&format!("-- {}\n{}\n\n", file(target, migration), migration.up.trim_end()));
        list.push(as_json(target, migration)?);
    }
    let counted = if pending.len() == 1 { "1 migration is".to_owned() } else { format!("{} migrations are", pending.len()) };
    output.say(format!("{counted} pending on {url}; nothing was applied."));
    Ok(Outcome::new(text, &json!({ "target": target.name, "database": url.to_string(), "pending": list })))
}

fn file(target: &Selected, migration: &Migration) -> String {
    shown(&target.folder.join(&migration.folder).join("up.sql"))
}

fn as_json(target: &Selected, migration: &Migration) -> Result<Value, Error> {
    let statements = migration
        .statements(target.target.dialect, Direction::Up)
        .map_err(|error| Problem::at(Place::file(file(target, migration)), error.to_string()))?;
    let statements: Vec<_> = statements.iter().map(|(statement, facts)| statement_json(statement, *facts)).collect();
    let written_for = migration.record.as_ref().map_or(target.target, |record| record.target);
    Ok(json!({
        "version": migration.version.as_str(),
        "name": migration.name,
        "folder": shown(&target.folder.join(&migration.folder)),
        "server": written_for.to_string(),
        "mode": migration.mode().as_str(),
        "transaction": transaction(target, migration.mode()),
        "statements": statements,
    }))
}

/// What holds the statements together when one of them fails.
fn transaction(target: &Selected, mode: Mode) -> &'static str {
    match mode {
        Mode::Transaction if target.target.dialect == diesel_kit_schema::Dialect::Mysql => "none",
        Mode::Transaction => "whole",
        // The script has its own; whatever else runs outside a transaction runs statement by statement.
        Mode::Script if target.target.dialect == diesel_kit_schema::Dialect::Sqlite => "own",
        Mode::Script | Mode::Single => "none",
    }
}

fn statement_json(statement: &Statement<'_>, facts: Option<&StatementFacts>) -> Value {
    let hazards = facts.iter().flat_map(|facts| &facts.hazards);
    let hazards: Vec<_> =
        hazards.map(|hazard| json!({ "code": hazard.code.as_str(), "object": hazard.object, "message": hazard.message })).collect();
    json!({
        "line": statement.line,
        "sql": statement.text,
        "cause": facts.map(|facts| facts.cause.as_str()).filter(|cause| !cause.is_empty()),
        "hazards": hazards,
    })
}
