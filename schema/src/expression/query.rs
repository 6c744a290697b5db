//! What a query of PostgreSQL's shows, as far as its words prove it. What is not certain is not so.

use super::{Piece, pieces};

/// What may stand behind a table and is no other name for it.
const CLAUSES: [&str; 25] = [
    "where",
    "group",
    "having",
    "window",
    "order",
    "limit",
    "offset",
    "fetch",
    "for",
    "union",
    "intersect",
    "except",
    "join",
    "inner",
    "left",
    "right",
    "full",
    "cross",
    "natural",
    "on",
    "using",
    "tablesample",
    "lateral",
    "with",
    "as",
];

/// A query's list of columns and what it is read from.
#[derive(Debug, PartialEq, Eq)]
struct Shape<'a> {
    /// Everything before FROM, with what stands before SELECT.
    list: Vec<Token<'a>>,
    /// From FROM to what selects, groups and orders.
    from: Vec<Token<'a>>,
}

/// A piece that means something, with how many parentheses are open around it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Token<'a> {
    text: std::borrow::Cow<'a, str>,
    is_word: bool,
    depth: usize,
}

/// Whether one query shows the columns of another first, under their names and with their types, and perhaps more behind them: both read from
/// the same, and the first list is how the second begins. Which rows they show does not matter.
pub(crate) fn shows_the_same_first(before: &str, after: &str) -> bool {
    let (Some(before), Some(after)) = (Shape::of(before), Shape::of(after)) else { return false };
    let more = after.list.get(before.list.len());
    before.from == after.from && after.list.starts_with(&before.list) && more.is_none_or(|token| token.depth == 0 && token.text == ",")
}

/// Whether the query may hold a whole row of this table or view as one value.
pub(crate) fn holds_rows_of(query: &str, relation: &str) -> bool {
    let Some(tokens) = tokens(query) else { return true };
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.text == text);
    let is_name = |at: usize| tokens.get(at).is_some_and(|token| token.is_word || token.text.starts_with('"'));
    let read = |at: usize| at > 0 && ["from", "join", "only", "lateral", ","].iter().any(|word| is(at - 1, word));
    let mut names = vec![relation.to_lowercase(), format!("\"{relation}\"")];
    let mut defined = Vec::new();
    for at in (0..tokens.len()).filter(|at| names[..2].iter().any(|name| is(*at, name))).collect::<Vec<_>>() {
        let is_qualified = is(at.wrapping_sub(1), ".");
        if !read(if is_qualified { at.saturating_sub(2) } else { at }) {
            continue;
        }
        if !is(at.wrapping_sub(1), ",") {
            defined.push(at);
        }
        let alias = if is(at + 1, "as") { at + 2 } else { at + 1 };
        if is_name(alias) && !CLAUSES.contains(&&*tokens[alias].text) {
            names.push(tokens[alias].text.clone().into_owned());
            defined.push(alias);
        }
    }
    (0..tokens.len())
        .any(|at| names.iter().any(|name| is(at, name)) && !defined.contains(&at) && !is(at + 1, ".") && !is(at.wrapping_sub(1), "."))
}

impl<'a> Shape<'a> {
    /// `None` for what is not one SELECT, or is not read with certainty.
    fn of(query: &'a str) -> Option<Self> {
        let mut list = Vec::new();
        let mut from = Vec::new();
        let mut selects = 0;
        let (mut is_behind_from, mut is_done) = (false, false);
        for token in tokens(query)? {
            if token.depth == 0 && token.is_word {
                match &*token.text {
                    "select" => selects += 1,
                    "union" | "intersect" | "except" | "into" => return None,
                    "from" if !is_behind_from && !ends_in_comparison(&list) => is_behind_from = true,
                    "where" | "group" | "having" | "window" | "order" | "limit" | "offset" | "fetch" | "for" if is_behind_from => {
                        is_done = true
                    }
                    _ => {}
                }
            }
            match (is_behind_from, is_done) {
                (false, _) => list.push(token),
                (true, false) => from.push(token),
                (true, true) => {}
            }
        }
        (selects == 1 && is_behind_from).then_some(Self { list, from })
    }
}

/// `a IS DISTINCT FROM b` begins no FROM.
fn ends_in_comparison(list: &[Token<'_>]) -> bool {
    matches!(list, [.., is, distinct] if distinct.text == "distinct" && (is.text == "is" || is.text == "not"))
}

/// `None` where strings, comments or parentheses are not read with certainty.
fn tokens(query: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut depth = 0_usize;
    let pieces = pieces(query);
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            // Strings with escapes of their own, and those between dollars.
            Piece::Word(word) if word.contains('$') => return None,
            Piece::Word(_) if matches!(pieces.get(at + 1), Some(Piece::Other(next)) if next.starts_with('\'')) => return None,
            Piece::Word(word) => tokens.push(Token { text: word.to_lowercase().into(), is_word: true, depth }),
            Piece::Quoted(text) if text.starts_with('`') => return None,
            Piece::Quoted(text) => tokens.push(Token { text: (*text).into(), is_word: false, depth }),
            Piece::Other(text) if text.starts_with("/*") => return None,
            Piece::Other(text) if text.trim().is_empty() || text.starts_with("--") => {}
            Piece::Other(text) => {
                if matches!(*text, ")" | "]") {
                    depth = depth.checked_sub(1)?;
                }
                tokens.push(Token { text: (*text).into(), is_word: false, depth });
                if matches!(*text, "(" | "[") {
                    depth += 1;
                }
            }
        }
    }
    (depth == 0).then_some(tokens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_rows_of_the_same_columns() {
        for (before, after) in [
            ("select id from users where a > 1", "SELECT id\nFROM users -- all of them"),
            (
                "select id, lower(name) as n from users u join posts p on p.user = u.id",
                "select id, lower(name) as n from users u join posts p on p.user = u.id group by 1, 2",
            ),
            ("with w as (select 1 as a) select a from w", "with w as (select 1 as a) select a from w limit 3"),
            ("select a is distinct from b as c from t", "select a is distinct from b as c from t where a = 1"),
            ("select id from users", "select id, name from users where true"),
            ("select f(a, b) from t", "select f(a, b), (select max(x) from s) as m from t"),
        ] {
            assert!(shows_the_same_first(before, after), "{before} / {after}");
        }
    }

    #[test]
    fn what_may_be_other_columns() {
        for (before, after) in [
            ("select id from users", "select name from users"),
            ("select id, name from users", "select id from users"),
            ("select id from users", "select id + 1 from users"),
            ("select id from users", "select id from people"),
            ("select id from users", "select id from users join posts using (id)"),
            ("select id from users", "select id from users union select 1"),
            ("select id from users where a", "select id from users where a union select 1"),
            ("select id from users union select 2", "select id from users union select 'a'"),
            ("select a is distinct from b as c from t", "select a is distinct from b as d from t"),
            ("select E'it\\'s' from t where 1", "select E'it\\'s' from t"),
            ("select $$a$$ from t", "select $$a$$ from t where 1"),
            ("select 'from' from t", "select 'From' from t"),
            ("select f(a from t", "select f(a from t"),
            ("select 1", "select 1 where false"),
            ("values (1)", "values (2)"),
        ] {
            assert!(!shows_the_same_first(before, after), "{before} / {after}");
        }
    }

    #[test]
    fn a_row_is_one_value() {
        for query in [
            "select u from users u",
            "select u from users as u",
            "select users from users",
            "select count(distinct u) from public.users u",
            "select ok(u) from posts p join users u on u.id = p.id",
            "select $$u$$ from users",
        ] {
            assert!(holds_rows_of(query, "users"), "{query}");
        }
        for query in [
            "select u.id from users u",
            "select id from users where users.id > 1",
            "select u from posts u",
            "select count(*) from users",
            "select 1 from users join a on true join b on true",
        ] {
            assert!(!holds_rows_of(query, "users"), "{query}");
        }
    }
}
