//! The parser of source: any text is read or refused, and a definition without a mistake survives being printed.
#![no_main]

use diesel_kit_definition::syntax::{print, read_file};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let source = read_file("models.rs", text);
    if !source.problems.is_empty() {
        return;
    }
    for definition in &source.definitions {
        let printed = print(definition);
        let again = read_file("models.rs", &printed);
        assert!(again.problems.is_empty(), "{printed}\n{:?}", again.problems);
        let [read] = again.definitions.as_slice() else { panic!("one definition was printed:\n{printed}") };
        assert_eq!(print(read), printed);
    }
});
