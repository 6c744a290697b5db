//! Two prints of one server that differ in the quotes around names alone.

use std::collections::BTreeMap;

use super::reader::unquoted;
use crate::canonical::Canonical;
use crate::folder::token::{Token, TokenKind, tokens};
use crate::model::{Index, IndexKey, Schema, Table};
use crate::target::Dialect;

/// The second schema with the first one's print in the place of each expression that differs from it in the quotes around names alone, where those mean
/// nothing. SQLite puts them there when it renames a column in an expression.
#[must_use]
pub fn agree(dialect: Dialect, printed: &Canonical<Schema>, other: &Canonical<Schema>) -> Canonical<Schema> {
    let mut schema = other.clone().into_inner();
    for table in schema.tables.those_mut(|_| true) {
        if let Some(printed) = printed.tables.get(&table.name) {
            let mut printed = Table::clone(printed);
            // The name that nobody wrote may have changed with the column: what counts is the text.
            let texts = expressions(&mut printed).into_iter();
            let known: BTreeMap<Vec<String>, String> = texts.filter_map(|text| Some((words(dialect, text)?, text.clone()))).collect();
            for text in expressions(table) {
                if let Some(same) = words(dialect, text).and_then(|words| known.get(&words)) {
                    text.clone_from(same);
                }
            }
        }
    }
    for view in &mut schema.views {
        let Some(printed) = printed.view(&view.name) else { continue };
        if words(dialect, &view.query).is_some_and(|query| Some(query) == words(dialect, &printed.query)) {
            view.query.clone_from(&printed.query);
        }
    }
    Canonical::trusted(schema)
}

fn expressions(table: &mut Table) -> Vec<&mut String> {
    let columns = table.columns.iter_mut().flat_map(|column| {
        let generated = column.generated.as_mut().map(|generated| &mut generated.expression);
        column.default.as_mut().into_iter().chain(generated)
    });
    let checks = table.checks.iter_mut().map(|check| &mut check.expression);
    let indexes = table.indexes.iter_mut().flat_map(|Index { predicate, parts, .. }| {
        let keys = parts.iter_mut().filter_map(|part| if let IndexKey::Expression(text) = &mut part.key { Some(text) } else { None });
        predicate.iter_mut().chain(keys)
    });
    columns.chain(checks).chain(indexes).collect()
}

/// The words of a text, names without their quotes and case.
fn words(dialect: Dialect, text: &str) -> Option<Vec<String>> {
    let mut tokens = tokens(dialect, text).ok()?;
    tokens.retain(|token| !matches!(token.kind, TokenKind::Space | TokenKind::Comment));
    let word = |token: &Token| match (token.kind, &text[token.range.clone()]) {
        (TokenKind::Word, word) => word.to_ascii_lowercase(),
        (TokenKind::Quoted, name) if !name.starts_with('\'') => unquoted(name).to_ascii_lowercase(),
        (_, other) => other.to_owned(),
    };
    Some(tokens.iter().map(word).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_around_names_mean_nothing() {
        let same = |a, b| words(Dialect::Sqlite, a) == words(Dialect::Sqlite, b);
        assert!(same("length(\"full_name\") > 1", "LENGTH(full_name)>1"));
        assert!(!same("name <> 'A'", "name <> 'a'") && !same("a < b", "b < a") && !same("'a' < b", "a < b"));
    }
}
