//! What is said of a table as a whole.

use diesel_kit_definition::{Block, Setting};

use crate::dialect::Refusal;
use crate::model::{Table, TableOptions};
use crate::target::Target;

/// Whether the table can be strict. 3.37 brought it; before, the types are only a preference of the server.
fn can_be_strict(target: &Target, table: &Table) -> bool {
    let is_strict = |name: &str| ["integer", "int", "real", "text", "blob", "any"].contains(&name);
    target.at_least(3, 37) && table.columns.iter().all(|column| is_strict(&column.column_type.to_string()))
}

/// The words that state them.
pub(super) fn stated(target: &Target, table: &Table) -> Block {
    let has = |name: &str| table.options.0.contains_key(name);
    let not_strict = !has("strict") && can_be_strict(target, table);
    let words = [("not_strict", not_strict), ("without_rowid", has("without_rowid"))];
    Block(words.into_iter().filter(|(_, said)| *said).map(|(word, _)| (word.to_owned(), Setting::Flag)).collect())
}

pub(super) fn state(target: &Target, block: &Block, table: &mut Table) -> Result<(), Refusal> {
    if can_be_strict(target, table) && !block.flag("not_strict") {
        table.options.0.insert("strict".to_owned(), String::new());
    }
    if !block.flag("without_rowid") {
        return Ok(());
    }
    if table.primary_key.is_none() {
        return Err(Refusal::new("a table without rowid is kept by its primary key, and this one has none", "give it a primary key"));
    }
    if table.columns.iter().any(|column| column.increment.is_some()) {
        return Err(Refusal::new("SQLite numbers rows by the rowid, which this table does without", "leave out `without_rowid`"));
    }
    table.options.0.insert("without_rowid".to_owned(), String::new());
    Ok(())
}

/// As they follow a new table's columns.
pub(super) fn clause(options: &TableOptions) -> String {
    let words: Vec<_> = [("strict", "STRICT"), ("without_rowid", "WITHOUT ROWID")]
        .into_iter()
        .filter(|(name, _)| options.0.contains_key(*name))
        .map(|(_, word)| word)
        .collect();
    if words.is_empty() { String::new() } else { format!(" {}", words.join(", ")) }
}
