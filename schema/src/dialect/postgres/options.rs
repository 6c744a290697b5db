//! What is said of a table as a whole, and where its columns' long values are kept.

use std::collections::BTreeMap;

use diesel_kit_definition::{Block, Setting};

use crate::model::{ColumnType, ObjectName, TableOptions};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};

/// Storage parameters stand among the options behind this.
const PARAMETER: &str = "with.";

pub(super) fn state(block: &Block, options: &mut BTreeMap<String, String>) {
    if block.flag("unlogged") {
        options.insert("unlogged".to_owned(), String::new());
    }
    options.extend(block.text("tablespace").map(|name| ("tablespace".to_owned(), name.to_owned())));
    let parameters = block.parameters("with").iter();
    options.extend(parameters.map(|(name, value)| (format!("{PARAMETER}{}", name.to_lowercase()), value.to_lowercase())));
}

/// The words that state them.
pub(super) fn stated(options: &TableOptions) -> Block {
    let mut block = Block::default();
    if options.0.contains_key("unlogged") {
        block.0.insert("unlogged".to_owned(), Setting::Flag);
    }
    let tablespace = options.0.get("tablespace").map(|name| ("tablespace".to_owned(), Setting::Text(name.clone())));
    block.0.extend(tablespace);
    let with: Vec<_> = parameters(options).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    block.0.extend((!with.is_empty()).then(|| ("with".to_owned(), Setting::Parameters(with))));
    block
}

/// What is so by itself is not stated.
pub(super) fn canonicalize(options: &mut TableOptions) {
    options.0.retain(|name, value| {
        !matches!(
            (name.as_str(), value.as_str()),
            ("tablespace", "pg_default") | ("with.fillfactor", "100") | ("with.autovacuum_enabled", "true" | "on")
        )
    });
}

/// What stands behind a new table's columns, and whether it is logged.
pub(super) fn of_new_table(options: &TableOptions, quote: impl Fn(&str) -> String) -> (bool, String) {
    let mut text = String::new();
    let parameters: Vec<_> = parameters(options).map(|(name, value)| format!("{name} = {value}")).collect();
    if !parameters.is_empty() {
        text.push_str(&format!(" WITH ({})", parameters.join(", ")));
    }
    if let Some(tablespace) = options.0.get("tablespace") {
        text.push_str(&format!(" TABLESPACE {}", quote(tablespace)));
    }
    (!options.0.contains_key("unlogged"), text)
}

fn parameters(options: &TableOptions) -> impl Iterator<Item = (&str, &str)> {
    options.0.iter().filter_map(|(name, value)| Some((name.strip_prefix(PARAMETER)?, value.as_str())))
}

pub(super) fn alter(table: &ObjectName, from: &TableOptions, to: &TableOptions, cause: &str) -> Vec<Step> {
    let mut actions = Vec::new();
    for (name, value) in
        parameters(to).filter(|(name, value)| from.0.get(&format!("{PARAMETER}{name}")).map(String::as_str) != Some(*value))
    {
        actions.push(AlterAction::SetOption { name: format!("{PARAMETER}{name}"), value: value.to_owned() });
    }
    for (name, _) in parameters(from).filter(|(name, _)| !to.0.contains_key(&format!("{PARAMETER}{name}"))) {
        actions.push(AlterAction::ResetOption(format!("{PARAMETER}{name}")));
    }
    let both = |name: &str| (from.0.get(name), to.0.get(name));
    match both("unlogged") {
        (None, Some(_)) => actions.push(AlterAction::SetLogged(false)),
        (Some(_), None) => actions.push(AlterAction::SetLogged(true)),
        (None, None) | (Some(_), Some(_)) => {}
    }
    match both("tablespace") {
        (was, Some(is)) if was != Some(is) => actions.push(AlterAction::SetOption { name: "tablespace".to_owned(), value: is.clone() }),
        (Some(_), None) => actions.push(AlterAction::ResetOption("tablespace".to_owned())),
        _ => {}
    }
    let rewrites = actions.iter().any(|action| !is_parameter(action));
    let hazard = super::hazard::rewrites(table, "the whole table is written again while nobody can read or write it");
    let statements = actions.into_iter().map(|action| Statement::AlterTable { table: table.clone(), actions: vec![action] }).collect();
    vec![Step::new(Rank::AlterColumn, cause, statements).with_hazards(rewrites.then_some(hazard))]
}

fn is_parameter(action: &AlterAction) -> bool {
    match action {
        AlterAction::SetOption { name, .. } | AlterAction::ResetOption(name) => name.starts_with(PARAMETER),
        _ => false,
    }
}

/// The clause of one option.
pub(super) fn clause(name: &str, value: Option<&str>, quote: impl Fn(&str) -> String) -> String {
    match (name.strip_prefix(PARAMETER), value) {
        (Some(parameter), Some(value)) => format!("SET ({parameter} = {value})"),
        (Some(parameter), None) => format!("RESET ({parameter})"),
        (None, value) => format!("SET TABLESPACE {}", quote(value.unwrap_or("pg_default"))),
    }
}

/// Where the server keeps long values of a type when nothing is said; `None` for a type that is not known here.
pub(super) fn usual_storage(column_type: &ColumnType) -> Option<&'static str> {
    if column_type.plain().array {
        return Some("extended");
    }
    match column_type.as_builtin()?.name.as_str() {
        "text" | "varchar" | "char" | "bytea" | "json" | "jsonb" | "xml" => Some("extended"),
        "numeric" | "inet" | "cidr" => Some("main"),
        "smallint" | "integer" | "bigint" | "real" | "double precision" | "boolean" | "uuid" | "date" | "time" | "timestamp"
        | "timestamptz" => Some("plain"),
        _ => None,
    }
}
