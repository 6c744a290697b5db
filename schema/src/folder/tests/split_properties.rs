use proptest::prelude::*;

use super::super::{StatementHash, split};
use crate::target::Dialect;

fn dialect() -> impl Strategy<Value = Dialect> {
    prop_oneof![Just(Dialect::Postgres), Just(Dialect::Mysql), Just(Dialect::Sqlite)]
}

/// Pieces that every dialect reads alike and that may hold anything between their quotes.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z_]{1,8}",
        "[0-9]{1,4}",
        "[(),.=<>+]",
        "[^'\\\\]{0,12}".prop_map(|inside| format!("'{inside}'")),
        "[^'\\\\]{0,6}".prop_map(|inside| format!("'{inside}'';{inside}'")),
        "[^\"\\\\]{1,8}".prop_map(|inside| format!("\"{inside}\"")),
    ]
}

fn statement() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 1..8).prop_map(|pieces| format!("select {} 1", balanced(&pieces)))
}

/// PostgreSQL does not end a statement within parentheses, so they must close.
fn balanced(pieces: &[String]) -> String {
    let mut open = 0;
    let mut text = Vec::new();
    for piece in pieces {
        match piece.as_str() {
            "(" => open += 1,
            ")" if open == 0 => continue,
            ")" => open -= 1,
            _ => {}
        }
        text.push(piece.clone());
    }
    text.extend((0..open).map(|_| ")".to_owned()));
    text.join(" ")
}

fn gap() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ \n\t]{1,3}",
        "[a-z ;'\"$]{0,10}".prop_map(|inside| format!("-- {inside}\n")),
        "[a-z ;'\"\n]{0,10}".prop_map(|inside| format!(" /* {inside} */ ")),
    ]
}

proptest! {
    #[test]
    fn joined_statements_are_found_again(dialect in dialect(), statements in prop::collection::vec((statement(), gap()), 0..6)) {
        let text: String = statements.iter().map(|(statement, gap)| format!("{gap}{statement}{gap};")).collect();
        let found = split(dialect, &text).unwrap();
        prop_assert_eq!(found.len(), statements.len());
        for (found, (statement, _)) in found.iter().zip(&statements) {
            prop_assert_eq!(found.text, statement);
            prop_assert_eq!(&text[found.range.clone()], statement);
        }
    }

    #[test]
    fn a_statement_is_one_statement_again(dialect in dialect(), text in "\\PC{0,60}") {
        for statement in split(dialect, &text).unwrap_or_default() {
            let again = split(dialect, statement.text).unwrap();
            prop_assert_eq!(again.len(), 1);
            prop_assert_eq!(again[0].text, statement.text);
        }
    }

    #[test]
    fn a_hash_forgets_comments_and_layout(dialect in dialect(), pieces in prop::collection::vec((piece(), gap()), 1..8)) {
        let plain = pieces.iter().map(|(piece, _)| piece.as_str()).collect::<Vec<_>>().join(" ");
        let spread: String = pieces.iter().map(|(piece, gap)| format!("{gap}{piece}{gap}")).collect();
        prop_assert_eq!(StatementHash::of(dialect, &plain).unwrap(), StatementHash::of(dialect, &spread).unwrap());
    }
}
