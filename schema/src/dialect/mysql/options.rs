//! What is said of a table as a whole: its engine, its texts and how its rows are laid out.

use std::collections::BTreeMap;

use diesel_kit_definition::{Block, Setting};

use super::is_mariadb;
use crate::model::{Column, ColumnType, Table, TableOptions};
use crate::plan::{Rank, Step};
use crate::sql::{AlterAction, Statement};
use crate::target::Target;

/// The engines that the servers bring, as they print them.
const ENGINES: [&str; 8] = ["InnoDB", "MyISAM", "MEMORY", "Aria", "ARCHIVE", "CSV", "BLACKHOLE", "ROCKSDB"];

/// Without engine and collation the server's settings would decide: MariaDB takes latin1, and both compare without regard to case.
pub(super) fn state(target: &Target, block: &Block, options: &mut BTreeMap<String, String>) {
    let engine = block.text("engine").unwrap_or("InnoDB");
    let engine = ENGINES.into_iter().find(|known| known.eq_ignore_ascii_case(engine)).unwrap_or(engine);
    options.insert("engine".to_owned(), engine.to_owned());
    let (charset, collation) = (block.text("charset").map(str::to_lowercase), block.text("collation").map(str::to_lowercase));
    let usual = || usual_collation(target).to_owned();
    let collation = collation.or_else(|| charset.as_deref().is_none_or(|charset| charset == "utf8mb4").then(usual));
    let charset = charset.or_else(|| collation.as_deref().map(charset_of)).unwrap_or_else(|| "utf8mb4".to_owned());
    options.insert("charset".to_owned(), charset);
    options.extend(collation.map(|collation| ("collate".to_owned(), collation)));
    // What InnoDB does by itself is not stated.
    let format = block.text("row_format").map(str::to_lowercase).filter(|format| !matches!(format.as_str(), "dynamic" | "default"));
    options.extend(format.map(|format| ("row_format".to_owned(), format)));
}

/// The words that state them.
pub(super) fn stated(target: &Target, options: &TableOptions) -> Block {
    let mut block = Block::default();
    let mut say = |word: &str, value: &str| block.0.insert(word.to_owned(), Setting::Text(value.to_owned()));
    let option = |name: &str| options.0.get(name).map(String::as_str);
    option("engine").filter(|engine| *engine != "InnoDB").map(|engine| say("engine", engine));
    match (option("charset"), option("collate")) {
        (charset, Some(collation)) => {
            if collation != usual_collation(target) {
                say("collation", collation);
            }
            charset.filter(|charset| *charset != charset_of(collation)).map(|charset| say("charset", charset));
        }
        (Some(charset), None) => drop(say("charset", charset)),
        (None, None) => {}
    }
    option("row_format").map(|format| say("row_format", format));
    block
}

fn usual_collation(target: &Target) -> &'static str {
    if is_mariadb(target) { "utf8mb4_nopad_bin" } else { "utf8mb4_0900_bin" }
}

/// The character set that a collation belongs to.
pub(super) fn charset_of(collation: &str) -> String {
    collation.split('_').next().unwrap_or(collation).to_owned()
}

/// The character set that a column says itself, in so many words or by its collation.
pub(super) fn own_charset(column: &Column) -> Option<String> {
    column.charset.clone().or_else(|| column.collation.as_deref().map(charset_of))
}

/// The character set and the collation of a column's texts: its own, else its table's. A character set that is said alone brings a collation
/// that is not known here.
pub(super) fn texts_of(table: &Table, column: &Column) -> (String, Option<String>) {
    match own_charset(column) {
        Some(charset) => (charset, column.collation.clone()),
        None => (table.options.0.get("charset").cloned().unwrap_or_default(), table.options.0.get("collate").cloned()),
    }
}

pub(super) fn holds_every_character(charset: &str) -> bool {
    matches!(charset, "utf8mb4" | "utf16" | "utf16le" | "utf32")
}

/// A column that says what its table says anyway says nothing.
pub(super) fn canonicalize(table: &mut Table) {
    let (charset, collation) = (table.options.0.get("charset").cloned(), table.options.0.get("collate").cloned());
    for column in &mut table.columns {
        if let Some(own) = &column.collation
            && column.charset.as_ref().is_some_and(|charset| charset_of(own) == *charset)
        {
            column.charset = None;
        }
        if column.collation.is_some()
            && column.collation == collation
            && column.charset.as_ref().is_none_or(|own| charset.as_ref() == Some(own))
        {
            column.collation = None;
            column.charset = None;
        }
    }
}

pub(super) fn alter(to: &Table, from: &TableOptions) -> Vec<AlterAction> {
    let mut actions = Vec::new();
    if texts_change(from, &to.options) {
        let charset = to.options.0.get("charset").cloned().unwrap_or_else(|| "utf8mb4".to_owned());
        actions.push(AlterAction::ConvertTexts { charset, collation: to.options.0.get("collate").cloned() });
    }
    let mut set = |name: &str, value: &str| actions.push(AlterAction::SetOption { name: name.to_owned(), value: value.to_owned() });
    for (name, is) in in_order(&to.options).filter(|(name, _)| !TEXTS.contains(name)) {
        if from.0.get(name).map(String::as_str) != Some(is) {
            set(name, is);
        }
    }
    for (name, _) in in_order(from).filter(|(name, _)| !TEXTS.contains(name) && !to.options.0.contains_key(*name)) {
        set(name, unsaid(name));
    }
    actions
}

/// What is converted in a statement of its own kind.
const TEXTS: [&str; 2] = ["charset", "collate"];

/// The options with the values as they are written: those that every table has first.
pub(super) fn in_order(options: &TableOptions) -> impl Iterator<Item = (&str, &str)> {
    const FIRST: [&str; 4] = ["engine", "charset", "collate", "row_format"];
    let of = |name: &&'static str| options.0.get(*name).map(|value| (*name, value.as_str()));
    let others = options.0.iter().filter(|(name, _)| !FIRST.contains(&name.as_str()));
    FIRST.iter().filter_map(of).collect::<Vec<_>>().into_iter().chain(others.map(|(name, value)| (name.as_str(), value.as_str())))
}

/// The value with which an option says nothing.
fn unsaid(name: &str) -> &'static str {
    let has_default = matches!(name, "engine" | "row_format" | "pack_keys") || name.starts_with("stats_");
    if has_default || name.chars().any(|c| !(c.is_ascii_lowercase() || c == '_')) { "DEFAULT" } else { "0" }
}

/// Converting takes along the columns that say their own: they are stated anew after it. MariaDB's JSON is a text of its own collation.
pub(super) fn after_converting(target: &Target, to: &Table, from: &TableOptions) -> Option<Step> {
    let is_json = |column: &Column| column.column_type.as_builtin().is_some_and(|builtin| builtin.name == "json");
    let keeps = |column: &&Column| column.collation.is_some() || column.charset.is_some() || (is_mariadb(target) && is_json(column));
    let own = to.columns.iter().filter(keeps);
    let actions: Vec<_> = own.cloned().map(AlterAction::ModifyColumn).collect();
    if actions.is_empty() || !texts_change(from, &to.options) {
        return None;
    }
    let cause = format!("{}: columns with a character set or collation of their own keep it", to.name);
    Some(Step::new(Rank::AddGenerated, cause, vec![Statement::AlterTable { table: to.name.clone(), actions }]))
}

pub(super) fn texts_change(from: &TableOptions, to: &TableOptions) -> bool {
    ["charset", "collate"].iter().any(|name| from.0.get(*name) != to.0.get(*name))
}

/// Whether a type holds texts, which have a character set and a collation.
pub(super) fn is_text(column_type: &ColumnType) -> bool {
    let texts = ["char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set"];
    column_type.as_builtin().is_some_and(|ty| texts.contains(&ty.name.as_str()))
}
