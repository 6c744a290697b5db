//! The names in a definition's SQL.

use diesel_kit_definition::{DefaultValue, IndexKey, SqlText, Table};

/// Words of SQL that are no names.
const SQL: [&str; 31] = [
    "upper", "lower", "length", "is", "not", "null", "with", "where", "btree", "hash", "and", "or", "true", "false", "select", "from",
    "join", "on", "group", "by", "count", "as", "beside", "nextval", "order", "cast", "text", "char", "integer", "coalesce", "distinct",
];

/// Each text over the columns of a table.
pub(crate) fn texts_of(table: &mut Table) -> Vec<&mut SqlText> {
    let mut texts = Vec::new();
    texts.extend(table.columns.iter_mut().filter_map(|column| column.generated.as_mut()).map(|generated| &mut generated.expression));
    texts.extend(table.checks.iter_mut().map(|check| &mut check.expression));
    texts.extend(table.exclusions.iter_mut().map(|exclusion| &mut exclusion.definition));
    for index in &mut table.indexes {
        texts.extend(&mut index.predicate);
        texts.extend(index.parts.iter_mut().filter_map(|part| match &mut part.key {
            IndexKey::Expression(text) => Some(text),
            IndexKey::Field(_) => None,
        }));
    }
    texts
}

/// The text of a default that calls something.
pub(crate) fn default_text(default: &mut Option<DefaultValue>) -> Option<&mut SqlText> {
    match default {
        Some(DefaultValue::Sql(text)) => Some(text),
        _ => None,
    }
}

/// The one text that random definitions give.
pub(crate) fn text(sql: &SqlText) -> &str {
    sql.any.as_deref().or(sql.postgres.as_deref()).unwrap_or_default()
}

/// The names in a text, those with dots in one piece.
pub(crate) fn names(text: &str) -> Vec<String> {
    pieces(text).filter(|(_, is_name)| *is_name).map(|(piece, _)| piece.to_owned()).collect()
}

/// The text with other names.
pub(crate) fn with_names(sql: &mut SqlText, rename: &dyn Fn(&str) -> String) {
    for text in [&mut sql.any, &mut sql.postgres].into_iter().flatten() {
        *text = other_names(text, rename);
    }
}

pub(crate) fn other_names(text: &str, rename: &dyn Fn(&str) -> String) -> String {
    pieces(text).map(|(piece, is_name)| if is_name { rename(piece) } else { piece.to_owned() }).collect()
}

/// A text in pieces: names, and what is between them. A name in quotes (`nextval('counter')`) is one too, another text is none.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    let mut before = "";
    std::iter::from_fn(move || {
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let first = rest.chars().next()?;
        let end = rest.find(|c| is_word(c) != is_word(first)).unwrap_or(rest.len());
        let (piece, left) = rest.split_at(end);
        let quoted = before.ends_with('\'') && !before.ends_with("nextval('");
        let is_name =
            is_word(first) && !quoted && !piece.starts_with(|c: char| c.is_ascii_digit()) && !SQL.contains(&piece.to_lowercase().as_str());
        before = &text[..text.len() - left.len()];
        rest = left;
        Some((piece, is_name))
    })
}
