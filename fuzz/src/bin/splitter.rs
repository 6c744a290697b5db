//! The splitter of SQL: every dialect cuts any text or refuses it, loses nothing, and a statement stays one when it is cut again.
#![no_main]

use diesel_kit_schema::Dialect;
use diesel_kit_schema::folder::{StatementHash, split};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for dialect in [Dialect::Postgres, Dialect::Mysql, Dialect::Sqlite] {
        let Ok(statements) = split(dialect, text) else { continue };
        let mut end = 0;
        for statement in &statements {
            assert!(statement.range.start >= end && !statement.text.is_empty());
            assert_eq!(&text[statement.range.clone()], statement.text);
            end = statement.range.end;
            // At the end of a text these begin a comment on MySQL; before a semicolon they do not.
            if statement.text.ends_with("--") {
                continue;
            }
            let again = split(dialect, statement.text).expect("a statement can be cut");
            let [one] = again.as_slice() else { panic!("{dialect:?}: one statement became {}: {:?}", again.len(), statement.text) };
            assert_eq!(one.text, statement.text);
            assert_eq!(StatementHash::of(dialect, one.text), StatementHash::of(dialect, statement.text));
        }
    }
});
