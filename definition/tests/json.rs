//! Definitions as JSON and back.

#![allow(clippy::unwrap_used, clippy::panic)]

mod arbitrary;

use diesel_kit_definition::json::{JsonError, Value};
use diesel_kit_definition::{Column, DefaultValue, Definition, Literal, RustType, Table};
use proptest::prelude::*;

proptest! {
    #[test]
    fn reading_gives_what_was_written(definition in arbitrary::definition()) {
        let json = definition.to_json();
        prop_assert_eq!(Definition::from_json(&json), Ok(definition));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[\\[\\]{}\":,0-9eE.\\\\ntu\u{e9} -]{0,40}") {
        let _ = Value::parse(&text);
        let _ = Definition::from_json(&text);
    }

    #[test]
    fn a_cut_definition_is_an_error(definition in arbitrary::definition(), cut in 0.0..1.0_f64) {
        let json = definition.to_json();
        let end = (0..=(json.len() as f64 * cut) as usize).rev().find(|end| json.is_char_boundary(*end)).unwrap_or(0);
        if end < json.len() {
            prop_assert!(Definition::from_json(&json[..end]).is_err());
        }
    }
}

#[test]
fn the_format_is_what_it_was() {
    let mut table = Table::new("User", "users");
    table.columns.push(Column::new("id", RustType::I64));
    let mut name = Column::new("name", RustType::String);
    name.nullable = true;
    name.max_length = Some(80);
    name.default = Some(DefaultValue::Literal(Literal::Text("\"\n".to_owned())));
    table.columns.push(name);
    assert_eq!(
        Definition::Table(table).to_json(),
        concat!(
            r#"{"version":1,"table":{"rust_name":"User","name":"users","columns":[{"field":"id","name":"id","type":"i64"},"#,
            r#"{"field":"name","name":"name","type":"string","nullable":true,"max_length":80,"default":{"text":"\"\n"}}]}}"#,
        )
    );
}

#[test]
fn errors_say_where_and_what() {
    let cases = [
        ("", "line 1, column 1: the text ends where a value should stand"),
        ("{\"version\":1,\n  table}", "line 2, column 3: expected a key in quotes"),
        ("{\"a\":1,\"a\":2}", "line 1, column 11: the key `a` stands twice"),
        ("[\"é\", 01]", "line 1, column 8: a number does not begin with 0"),
        ("1", "expected an object, found a number"),
        ("{}", "`version` is missing"),
        ("{\"version\":2}", "this is a definition of format version 2, and this diesel-kit reads version 1: update diesel-kit"),
        ("{\"version\":1}", "expected one of `table`, `enum`, `namespace`, `extension`, `domain`, `sequence` and `view`"),
        (
            r#"{"version":1,"table":{"rust_name":"A","name":"a","columns":[{"field":"b","name":"b","type":"i128"}]}}"#,
            "table.columns[0].type: unknown type `i128`",
        ),
        (r#"{"version":1,"table":{"rust_name":"A","name":"a","colour":"red"}}"#, "table: unknown key `colour`"),
    ];
    for (text, expected) in cases {
        assert_eq!(Definition::from_json(text).unwrap_err().to_string(), expected, "{text}");
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let text = "[".repeat(100_000);
    assert!(matches!(Value::parse(&text), Err(JsonError::Syntax { column: 129, .. })));
}

#[test]
fn escapes_are_read() {
    let text = r#""\u0041\ud83d\ude00\/\b\f\n\r\t\\\"""#;
    assert_eq!(Value::parse(text), Ok(Value::string("A\u{1f600}/\u{8}\u{c}\n\r\t\\\"")));
    for half in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83dA""#, r#""\u+041""#] {
        assert!(Value::parse(half).is_err(), "{half}");
    }
}
