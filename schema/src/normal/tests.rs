use proptest::prelude::*;

use super::*;
use crate::dialect::lexing;
use crate::target::Dialect;

fn form(dialect: Dialect) -> Form {
    let clock: fn(&str, Option<&str>) -> Option<String> = |name, argument| match (name, argument) {
        ("now", Some("")) | ("current_timestamp", None) => Some("now()".to_owned()),
        _ => None,
    };
    Form { lexing: lexing(dialect), clock }
}

fn formed(text: &str) -> String {
    let mut text = text.to_owned();
    form(Dialect::Postgres).expression(&mut text);
    text
}

fn defaulted(text: &str) -> String {
    let mut text = text.to_owned();
    form(Dialect::Postgres).default(&mut text, |simple| simple != Simple::Call);
    text
}

#[test]
fn what_is_written_otherwise_is_one() {
    for (one, other) in [
        ("(a > 0)", "a>0"),
        ("((a > 0) and b is not NULL)", "(a>0)  AND\n b IS NOT null"),
        ("LOWER( a )", "lower(a)"),
        ("Now()", "current_timestamp"),
        ("X'aB'", "x'Ab'"),
        ("coalesce(a,b)", "coalesce(a , b)"),
        ("a||b", "(a || b)"),
    ] {
        assert_eq!(formed(one), formed(other));
    }
    assert_eq!(formed("((a > 0) and b is not NULL)"), "(a > 0) AND b IS NOT NULL");
    assert_eq!((defaulted("((5))").as_str(), defaulted("(-1.5)").as_str(), defaulted("((f(1)))").as_str()), ("5", "-1.5", "(f(1))"));
    assert_eq!((defaulted("(a + 1)").as_str(), defaulted("'x'").as_str(), defaulted("( 'x' )").as_str()), ("(a + 1)", "'x'", "'x'"));
}

#[test]
fn what_is_another_thing_stays_another() {
    for text in [
        "(a) + (b)",
        "(a, b)",
        "(SELECT 1)",
        "'And  Or'",
        "\"And  Or\"",
        "a -- b",
        "a /* AND */",
        "t.end",
        "'a'\n'b'",
        "1e-5",
        "a- -b",
        "x'ab' 'c'",
        "f (a)",
        "a->>'b'",
        "'open",
        "(a",
        "a) + (b",
        "E'\\'AND'",
        "$$And  Or$$",
        "a<-1",
        "::",
        "",
    ] {
        assert_eq!(formed(text), text);
    }
}

/// The tokens that mean something, as a person would compare them who knows nothing of this file.
fn meaning(text: &str) -> Vec<String> {
    let mut text = text.trim();
    let mut tokens = Vec::new();
    while let Some(first) = text.chars().next() {
        let length = match first {
            '\'' | '"' => text[1..].find(first).map_or(text.len(), |at| at + 2),
            _ if first.is_ascii_alphanumeric() => text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len()),
            _ => 1,
        };
        let token = &text[..length];
        tokens.push(if token.starts_with(['\'', '"']) { token.to_owned() } else { token.to_ascii_lowercase() });
        text = text[length..].trim_start();
    }
    loop {
        let mut depth = 0_i32;
        let ends = tokens.iter().position(|token| {
            depth += i32::from(token == "(") - i32::from(token == ")");
            depth == 0
        });
        if tokens.first().is_some_and(|token| token == "(") && ends == Some(tokens.len() - 1) {
            tokens.pop();
            tokens.remove(0);
        } else {
            return tokens;
        }
    }
}

fn expressions() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("(".to_owned()),
        Just(")".to_owned()),
        Just(", ".to_owned()),
        Just(" ".to_owned()),
        Just("\n ".to_owned()),
        prop::sample::select(vec!["a", "B", "and", "AND", "Is", "null", "NULL", "lower", "LOWER", "end", "x", "12", "1e", "e"])
            .prop_map(str::to_owned),
        prop::sample::select(vec!["=", "<>", "<", "-", "+", "||", "*", ".", ">", "/"]).prop_map(str::to_owned),
        prop::sample::select(vec!["'a'", "'A'", "' and  or '", "\"B\"", "\"b\"", "'('"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn the_form_of_a_form_is_itself(text in expressions()) {
        for dialect in [Dialect::Postgres, Dialect::Mysql, Dialect::Sqlite] {
            let mut once = text.clone();
            form(dialect).expression(&mut once);
            let mut twice = once.clone();
            form(dialect).expression(&mut twice);
            prop_assert_eq!(&once, &twice);
        }
    }

    #[test]
    fn nothing_but_space_case_and_parentheses_goes(text in expressions()) {
        prop_assume!(!text.contains("--") && !text.contains("/*"));
        prop_assert_eq!(meaning(&formed(&text)), meaning(&text));
    }

    #[test]
    fn what_means_another_thing_is_not_equated(one in expressions(), other in expressions()) {
        prop_assume!(meaning(&one) != meaning(&other));
        prop_assert_ne!(formed(&one), formed(&other));
    }
}
