//! SQL expressions as text: just enough reading to find and rename the columns that they name.

#[cfg(feature = "engine")]
mod query;

#[cfg(feature = "engine")]
pub(crate) use query::{holds_rows_of, shows_the_same_first};

/// One piece of an expression. Pieces put together again are the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    /// An unquoted word.
    Word(&'a str),
    /// A name in double quotes or backticks, with its quotes.
    Quoted(&'a str),
    /// Everything else: strings, numbers, operators, space, comments.
    Other(&'a str),
}

/// Whether the expression names this column. A word inside a string is no name; case counts only where quotes do.
#[must_use]
pub fn mentions(expression: &str, column: &str) -> bool {
    mentioned(expression)(column)
}

/// Which columns the expression names, for more than one question: it is read once.
pub(crate) fn mentioned(expression: &str) -> impl Fn(&str) -> bool {
    let mut pieces = pieces(expression);
    pieces.retain(|piece| !matches!(piece, Piece::Other(_)));
    move |column| pieces.iter().any(|piece| names(piece, column))
}

/// The names that a text holds, for more than one question: it is read once.
#[cfg(feature = "engine")]
pub(crate) struct Names {
    /// Unquoted names in lower case, and quoted ones as they are.
    words: std::collections::BTreeSet<String>,
    shows_all: bool,
}

#[cfg(feature = "engine")]
impl Names {
    pub(crate) fn of(text: &str) -> Self {
        Self::among(&pieces(text), |_| true)
    }

    fn among(pieces: &[Piece<'_>], counts: impl Fn(usize) -> bool) -> Self {
        let mut names = Self { words: std::collections::BTreeSet::new(), shows_all: false };
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Word(word) if counts(at) => drop(names.words.insert(word.to_lowercase())),
                Piece::Quoted(text) if counts(at) => {
                    let quote = &text[..1];
                    let inside = text[1..].strip_suffix(quote).unwrap_or(&text[1..]);
                    names.words.insert(inside.replace(&quote.repeat(2), quote));
                }
                // `count(*)` shows nothing; a product is taken for what it may be.
                Piece::Other("*") => names.shows_all |= at == 0 || pieces[at - 1] != Piece::Other("("),
                Piece::Word(_) | Piece::Quoted(_) | Piece::Other(_) => {}
            }
        }
        names.shows_all |= ["natural", "row_to_json", "to_json", "to_jsonb"].iter().any(|word| names.words.contains(*word));
        names
    }

    /// Whether the text holds this name; an unquoted one in any case.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.words.contains(name) || self.words.contains(&name.to_lowercase())
    }

    /// The names: unquoted ones in lower case.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// Whether the text may show all columns of something without naming them.
    pub(crate) fn shows_all(&self) -> bool {
        self.shows_all
    }
}

/// The names in a text that are called as functions.
#[cfg(feature = "engine")]
pub(crate) fn calls(text: &str) -> Names {
    let pieces = pieces(text);
    let is_called = |at: usize| {
        let behind = pieces[at + 1..].iter().find(|piece| !matches!(piece, Piece::Other(text) if text.trim().is_empty()));
        matches!(behind, Some(Piece::Other(text)) if text.starts_with('('))
    };
    Names::among(&pieces, is_called)
}

/// The names in a query that may be those of tables and views: what stands behind a dot and a name that nothing else begins with is a column.
#[cfg(feature = "engine")]
pub(crate) fn relations(query: &str) -> Names {
    let pieces = pieces(query);
    let is_name = |piece: &Piece<'_>| matches!(piece, Piece::Word(_) | Piece::Quoted(_));
    // Behind `from a.` stands a table, behind `select a.` a column.
    let introduces = |piece: &Piece<'_>| match piece {
        Piece::Word(word) => {
            ["from", "join", "only", "lateral", "table", "into", "update", "on"].iter().any(|other| word.eq_ignore_ascii_case(other))
        }
        Piece::Other(text) => matches!(*text, "," | "("),
        Piece::Quoted(_) => false,
    };
    let solid: Vec<usize> = (0..pieces.len())
        .filter(
            |at| !matches!(&pieces[*at], Piece::Other(text) if text.trim().is_empty() || text.starts_with("--") || text.starts_with("/*")),
        )
        .collect();
    let mut counted = std::collections::BTreeSet::new();
    for (place, at) in solid.iter().enumerate() {
        let back = |steps: usize| place.checked_sub(steps).map(|place| &pieces[solid[place]]);
        let qualified = back(1) == Some(&Piece::Other(".")) && back(2).is_some_and(is_name);
        if is_name(&pieces[*at]) && (!qualified || back(3).is_some_and(introduces)) {
            counted.insert(*at);
        }
    }
    Names::among(&pieces, |at| counted.contains(&at))
}

/// The expression with one column under another name.
#[must_use]
pub fn rename_column(expression: &str, from: &str, to: &str) -> String {
    let pieces = pieces(expression);
    let mut out = String::with_capacity(expression.len());
    for (at, piece) in pieces.iter().enumerate() {
        let called = matches!(piece, Piece::Word(_)) && matches!(pieces.get(at + 1), Some(Piece::Other(next)) if next.starts_with('('));
        match piece {
            Piece::Word(_) if names(piece, from) && !called => out.push_str(to),
            Piece::Quoted(text) if names(piece, from) => {
                let quote = &text[..1];
                out.push_str(quote);
                out.push_str(&to.replace(quote, &quote.repeat(2)));
                out.push_str(quote);
            }
            Piece::Word(text) | Piece::Quoted(text) | Piece::Other(text) => out.push_str(text),
        }
    }
    out
}

/// The expression with this text in the place of a name.
#[cfg(feature = "engine")]
pub(crate) fn replace_name(expression: &str, name: &str, text: &str) -> String {
    let pieces = pieces(expression);
    let mut out = String::with_capacity(expression.len());
    for (at, piece) in pieces.iter().enumerate() {
        let called = matches!(piece, Piece::Word(_)) && matches!(pieces.get(at + 1), Some(Piece::Other(next)) if next.starts_with('('));
        match piece {
            Piece::Word(_) | Piece::Quoted(_) if names(piece, name) && !called => out.push_str(text),
            Piece::Word(text) | Piece::Quoted(text) | Piece::Other(text) => out.push_str(text),
        }
    }
    out
}

/// The words of the expression that are not quoted, in lower case, each with whether it is called as a function; and what stands between the
/// words, strings and comments aside.
#[cfg(feature = "engine")]
pub(crate) fn words(expression: &str) -> (Vec<(String, bool)>, String) {
    let pieces = pieces(expression);
    let mut between = String::new();
    let mut words = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Word(word) => {
                let behind = pieces[at + 1..].iter().find(|piece| !matches!(piece, Piece::Other(text) if text.trim().is_empty()));
                words.push((word.to_ascii_lowercase(), matches!(behind, Some(Piece::Other(text)) if text.starts_with('('))));
            }
            Piece::Other(text) if !text.starts_with(['\'']) && !text.starts_with("--") && !text.starts_with("/*") => between.push_str(text),
            Piece::Quoted(_) | Piece::Other(_) => {}
        }
    }
    (words, between)
}

fn names(piece: &Piece<'_>, column: &str) -> bool {
    match piece {
        Piece::Word(word) => word.eq_ignore_ascii_case(column),
        Piece::Quoted(text) => {
            let quote = &text[..1];
            let inside = text[1..].strip_suffix(quote);
            inside.is_some_and(
                |inside| if inside.contains(quote) { inside.replace(&quote.repeat(2), quote) == column } else { inside == column },
            )
        }
        Piece::Other(_) => false,
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' | '"' | '`' => quoted_length(rest, first),
            _ if is_word(first) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            _ if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            _ => first.len_utf8(),
        };
        let (piece, behind) = rest.split_at(length);
        pieces.push(match first {
            '"' | '`' => Piece::Quoted(piece),
            _ if is_word(first) && !first.is_ascii_digit() => Piece::Word(piece),
            _ => Piece::Other(piece),
        });
        rest = behind;
    }
    pieces
}

/// Whether two expressions are the same but for how a server prints them: casts to a type, parentheses, quotes around names, space, case.
#[cfg(feature = "engine")]
pub(crate) fn alike(a: &str, b: &str) -> bool {
    a == b || bare(a) == bare(b)
}

#[cfg(feature = "engine")]
fn bare(text: &str) -> String {
    let type_words = ["varying", "precision", "with", "without", "time", "zone"];
    let mut out = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Quoted(name) => out.push_str(&format!(" {}", name.trim_matches(['"', '`']).to_lowercase())),
            // A word behind a cast is its type, and what some types have behind them.
            Piece::Word(_) if out.ends_with("::") => {
                out.truncate(out.len() - 2);
                out.push(CAST);
            }
            Piece::Word(word) if out.ends_with(CAST) && type_words.contains(&word.to_lowercase().as_str()) => {}
            Piece::Word(word) if word.eq_ignore_ascii_case("_utf8mb4") => {}
            Piece::Word(word) => out.push_str(&format!(" {}", word.to_lowercase())),
            Piece::Other(text) if text.starts_with('\'') => out.push_str(text),
            Piece::Other(text) => out.extend(text.chars().filter(|c| !c.is_whitespace() && !"()[];".contains(*c))),
        }
    }
    out.retain(|c| c != CAST);
    out
}

/// Where a cast stood.
#[cfg(feature = "engine")]
const CAST: char = '\u{1}';

/// An expression without the parentheses that stand around all of it.
#[cfg(feature = "engine")]
pub(crate) fn inside(expression: &str) -> &str {
    let Some(inside) = expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) else { return expression };
    let mut depth = 0_i32;
    let mut quote = None;
    for c in inside.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, _) => {}
        }
        if depth < 0 {
            return expression;
        }
    }
    inside
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '$'
}

/// The length of a quoted piece; a doubled quote stands for itself, and a piece without an end goes to the end.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut at = 1;
    while let Some(end) = text[at..].find(quote) {
        at += end + 1;
        if !text[at..].starts_with(quote) {
            return at;
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_string_is_no_name() {
        assert!(mentions("title <> ''", "title"));
        assert!(mentions("\"Title\" <> ''", "Title"));
        assert!(!mentions("kind <> 'title'", "title"));
        assert!(!mentions("subtitle <> ''", "title"));
        assert!(!mentions("kind <> 1 -- title", "title"));
    }

    #[test]
    #[cfg(feature = "engine")]
    fn a_name_gives_way_to_a_text_and_a_string_does_not() {
        let put = |text: &str| replace_name(text, "value", "`order`");
        assert_eq!(put("VALUE > 0 AND value <> 'VALUE' -- value"), "`order` > 0 AND `order` <> 'VALUE' -- value");
        assert_eq!(put("lower(Value) LIKE '%@%' AND values(value) > 1"), "lower(`order`) LIKE '%@%' AND values(`order`) > 1");
        assert_eq!(put("octet_length(\"value\") < 5 AND my_value > value_of"), "octet_length(`order`) < 5 AND my_value > value_of");
        assert_eq!(put("value('x')"), "value('x')");
    }

    #[test]
    fn renaming_keeps_the_rest_to_the_letter() {
        assert_eq!(
            rename_column("lower(name) <> 'name' AND `name` > \"name\"", "name", "title"),
            "lower(title) <> 'name' AND `title` > \"title\""
        );
        assert_eq!(rename_column("lower(lower)", "lower", "x"), "lower(x)");
        assert_eq!(rename_column("'it''s' || a", "a", "b"), "'it''s' || b");
        assert_eq!(rename_column("'open", "open", "b"), "'open");
    }

    #[test]
    fn parentheses_around_the_whole_go() {
        for (text, expected) in [("(a)", "a"), ("(a) + (b)", "(a) + (b)"), ("(')')", "')'"), ("a", "a"), ("(a(b))", "a(b)")] {
            assert_eq!(inside(text), expected);
        }
    }

    #[test]
    fn what_a_server_prints_is_alike() {
        for (written, printed) in [
            ("title <> ''", "((title)::text <> ''::text)"),
            ("price > 0", "(price > (0)::numeric)"),
            ("lower(name)", "lower((name)::character varying)"),
            ("kind = 'a'", "(`kind` = _utf8mb4'a')"),
        ] {
            assert!(alike(written, printed), "{written} and {printed}: {} and {}", bare(written), bare(printed));
        }
        assert!(!alike("a = 'x y'", "a = 'xy'") && !alike("a > 1", "a > 2") && !alike("a OR b", "a AND b"));
    }
}
