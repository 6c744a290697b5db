//! Files of definitions: what is read, what is reported, and where.

#![cfg(feature = "syntax")]
#![allow(clippy::unwrap_used)]

use diesel_kit_definition::syntax::{ProblemKind, SourceFile, read_file};

fn names(file: &SourceFile) -> Vec<&str> {
    file.definitions.iter().map(diesel_kit_definition::Definition::rust_name).collect()
}

fn problems(text: &str) -> Vec<String> {
    read_file("m.rs", text).problems.iter().map(ToString::to_string).collect()
}

#[test]
fn items_are_found_wherever_modules_nest() {
    let file = read_file(
        "src/models.rs",
        r#"#!/usr/bin/env run
            //! Docs that mention #[derive(Table)].
            use a::{B, C};
            const LIMIT: [u8; 2] = [1; 2];
            #[derive(Debug, diesel_kit::Table)]
            pub(crate) struct One { #[column(primary_key)] id: i64 }
            pub mod inner {
                pub mod deeper { #[derive(DbEnum, Clone)] enum Mood { Happy, VerySad } }
                impl X { fn f() -> Vec<u8> { vec![1] } }
                #[derive(Table)] struct Two { #[column(primary_key)] id: i64, }
            }
            #[derive(Tabled, TableLike)] struct NotOurs { id: usize }
            #[cfg(test)] mod tests { #[derive(Table)] struct InTests { id: usize } }
            #[cfg(test)] #[derive(Table)] struct OnlyForTests { id: usize }
        "#,
    );
    assert_eq!(file.problems, []);
    assert_eq!(names(&file), ["One", "Mood", "Two"]);
    let location = file.definitions[0].location();
    assert_eq!((location.file.as_str(), location.line, location.column), ("src/models.rs", 6, 31));
}

#[test]
fn what_cannot_be_known_from_source_is_reported() {
    let hidden = [
        ("#[cfg(feature = \"x\")] #[derive(Table)] struct A { id: i64 }", "m.rs:1:47: `A` stands behind `cfg(feature = \"x\")`"),
        ("#[cfg(unix)] mod m { #[derive(Table)] struct A { id: i64 } }", "m.rs:1:46: `A` stands behind `cfg(unix)`"),
        ("#![cfg(unix)]\n#[derive(Table)] struct A { id: i64 }", "m.rs:2:25: `A` stands behind `cfg(unix)`"),
        ("#[cfg_attr(unix, derive(Table))] struct A { id: i64 }", "m.rs:1:18: a definition behind `cfg_attr`"),
        ("make! { #[derive(Table)] struct A { id: i64 } }", "m.rs:1:11: a definition made by a macro"),
        ("macro_rules! m { () => { #[derive(Debug, Table)] struct A {} } }", "m.rs:1:28: a definition made by a macro"),
        ("fn f() { #[derive(Table)] struct A { id: i64 } }", "m.rs:1:12: a definition inside another item's body"),
    ];
    for (text, expected) in hidden {
        let file = read_file("m.rs", text);
        assert_eq!(file.problems.len(), 1, "{text}");
        assert_eq!(file.problems[0].kind, ProblemKind::Hidden, "{text}");
        assert_eq!(file.problems[0].to_string().lines().next(), Some(expected), "{text}");
        assert_eq!(names(&file), [""; 0], "{text}");
    }
}

#[test]
fn modules_of_their_own_files_behind_cfg_are_named() {
    let file = read_file("src/lib.rs", "mod a;\n#[cfg(feature = \"billing\")]\npub mod billing;\n#[cfg(test)] mod tests;");
    let hidden: Vec<_> = file.hidden_modules.iter().map(|m| format!("{} {} {}", m.location, m.name, m.condition)).collect();
    assert_eq!(hidden, ["src/lib.rs:3:9 billing feature = \"billing\""]);
}

#[test]
fn a_file_that_is_not_rust_is_a_problem() {
    let file = read_file("m.rs", "#[derive(Table)]\nstruct A { id: i64 \n");
    assert_eq!(file.problems.len(), 1);
    assert_eq!(file.problems[0].kind, ProblemKind::Unreadable);
    assert_eq!(file.problems[0].location.file, "m.rs");
    assert!(file.problems[0].location.line >= 1);
}

#[test]
fn a_broken_definition_does_not_hide_the_others() {
    let file = read_file("m.rs", "#[derive(Table)] struct A { id: usize }\n#[derive(Table)] struct B { #[column(primary_key)] id: i64 }");
    assert_eq!(names(&file), ["B"]);
    assert_eq!(file.problems.len(), 2);
}

#[test]
fn every_mistake_of_an_item_is_reported_at_its_token() {
    let text = "#[derive(Table)]
#[table(nmae = \"users\", index(emial), unique(id, id))]
struct User {
    #[column(primary_key, max_lenght = 5, name = \"\")]
    id: i64,
    #[column(max_length = \"x\", unique(naem = \"u\"))]
    email: Txt,
    #[column(default = maybe(), default = 5)]
    count: Option<Option<i32>>,
}
";
    assert_eq!(
        problems(text).join("\n"),
        "m.rs:2:9: unknown key `nmae` in `#[table(..)]`
help: did you mean `name`? Known: `name`, `schema`, `comment`, `renamed_from`, `external`, `primary_key`, `no_primary_key`, `unique`, `index`, `check`, `exclude`, `foreign_key`, `row_level_security`, `policy`, `partition_by`, `partition`, `partitions`, `postgres`, `mysql`, `mariadb`, `sqlite`
m.rs:2:31: there is no field `emial`
help: did you mean `email`?
m.rs:2:50: `id` stands twice in `unique`
m.rs:4:27: unknown key `max_lenght` in `#[column(..)]`
help: did you mean `max_length`? Known: `name`, `primary_key`, `auto_increment`, `identity`, `max_length`, `precision`, `scale`, `sql_type`, `rust_type`, `db_enum`, `domain`, `default`, `on_update`, `generated`, `stored`, `virtual`, `unique`, `index`, `check`, `references`, `collation`, `comment`, `renamed_from`, `using`, `backfill`, `deprecated`, `postgres`, `mysql`, `mariadb`, `sqlite`
m.rs:4:50: `name` is empty
m.rs:6:27: expected `max_length = <number>`
m.rs:6:39: unknown key `naem` in `unique(..)`
help: did you mean `name`? Known: `name`, `postgres`, `mysql`, `mariadb`, `sqlite`
m.rs:7:12: unknown type `Txt`
help: say what it is: `db_enum` if it is an enum that derives DbEnum, `rust_type = ..` if it is another name for a known type, `sql_type = \"..\"` for the server's own type
m.rs:8:24: unknown default `maybe(..)`
help: a default is a literal, `now()`, `uuid()`, `json(\"..\")` or `sql(\"..\")`
m.rs:8:33: `default` is given twice
m.rs:9:19: an `Option` inside another type
help: only the whole field may be an `Option`: a column is NULL or it is not"
    );
}

#[test]
fn a_field_needs_a_name() {
    for name in ["_", "self", "Self", "crate"] {
        let source = read_file("m.rs", &format!("#[derive(Table)] struct A {{ #[column(primary_key)] id: i64, {name}: i32 }}"));
        let message = source.problems.first().map(ToString::to_string).unwrap_or_default();
        assert!(source.definitions.is_empty() && message.contains("expected a field"), "{name}: {message:?}");
    }
}

#[test]
fn fields_have_names_of_their_own() {
    let source = read_file("m.rs", "#[derive(Table)] struct A { #[column(primary_key)] id: i64, #[column(name = \"other\")] id: i32 }");
    let message = source.problems.first().map(ToString::to_string).unwrap_or_default();
    assert!(source.definitions.is_empty() && message.contains("there are two fields `id`"), "{message:?}");
}

#[test]
fn types_are_known_by_the_last_word_of_their_path() {
    use diesel_kit_definition::{Definition, RustType};
    let cases = [
        ("i16", RustType::I16),
        ("u64", RustType::U64),
        ("std::string::String", RustType::String),
        ("::std::vec::Vec<u8>", RustType::Bytes),
        ("Vec<Vec<u8>>", RustType::Array(Box::new(RustType::Bytes))),
        ("Vec<String,>", RustType::Array(Box::new(RustType::String))),
        ("(chrono::DateTime<chrono::Utc>)", RustType::DateTimeUtc),
        ("chrono::NaiveDateTime", RustType::DateTime),
        ("serde_json::Value", RustType::JsonValue),
        ("Json<HashMap<String, Vec<(i32, f64)>>>", RustType::Json("HashMap<String, Vec<(i32, f64)>>".to_owned())),
        ("Json<Box<dyn Any + Send>>", RustType::Json("Box<dyn Any + Send>".to_owned())),
        ("diesel_kit::Vector<1_536>", RustType::Vector(1536)),
        ("bigdecimal::BigDecimal", RustType::Decimal),
    ];
    for (ty, expected) in cases {
        for (written, nullable) in [(ty.to_owned(), false), (format!("core::option::Option<{ty}>"), true)] {
            let file = read_file("m.rs", &format!("#[derive(Table)] #[table(no_primary_key)] struct A {{ x: {written}, y: i32 }}"));
            assert_eq!(file.problems, [], "{written}");
            let Definition::Table(table) = &file.definitions[0] else { unreachable!() };
            assert_eq!((&table.columns[0].rust_type, table.columns[0].nullable), (&expected, nullable), "{written}");
        }
    }
}

/// What is recorded of a type reads back as itself, or is refused: a comment or other spaces would make another definition of it.
#[test]
fn tokens_that_are_no_type_are_refused() {
    let table = |field: &str| format!("#[derive(Table)] struct A {{ #[column(primary_key)] id: i64, {field} }}");
    for (ty, text) in [("A / / B", "A//B"), ("A / * B", "A/*B"), ("Vec<=+ A>", "Vec<= + A>")] {
        let expected = [format!("m.rs:1:64: unknown type `Json<{text}>`\nhelp: `Json<T>` takes one type")];
        assert_eq!(problems(&table(&format!("a: Json<{ty}>"))), expected);
        let found = problems(&table(&format!("#[column(sql_type = \"x\")] a: Odd<{ty}>")));
        assert_eq!(found, [format!("m.rs:1:90: `Odd<{text}>` is no type")]);
    }
    // A bracket that never closes would swallow the fields that follow.
    let found = problems(&table("#[column(sql_type = \"x\")] a: Odd<A, b: i32, ,"));
    assert_eq!(found, ["m.rs:1:90: `Odd<A, b:i32, , ` is no type"]);
    assert_eq!(problems(&table("#[column(sql_type = \"x\")] a: fn(Odd<A>) -> B")), [""; 0]);
    for ty in ["[u8; 4]", "&'static str", "Map<K, V = &'static T>", "dyn A + 'static", "Set<{ N + 1 }>", "crate::a::B::<C>"] {
        assert_eq!(problems(&table(&format!("a: Json<{ty}>"))), [""; 0], "{ty}");
    }
}

#[test]
fn attributes_settle_unknown_types() {
    use diesel_kit_definition::{Definition, RustType};
    let cases = [
        ("db_enum", "models::Mood", RustType::Enumeration("Mood".to_owned()), false),
        ("db_enum", "Vec<Mood>", RustType::Array(Box::new(RustType::Enumeration("Mood".to_owned()))), false),
        ("rust_type = Uuid", "UserId", RustType::Uuid, false),
        ("rust_type = Option<Json<Map<A, B>>>, comment = \"c\"", "Settings", RustType::Json("Map<A, B>".to_owned()), true),
        ("sql_type = \"ltree\"", "Path", RustType::Other("Path".to_owned()), false),
        ("sql_type(postgres = \"citext\")", "String", RustType::String, false),
    ];
    for (option, ty, expected, nullable) in cases {
        let text = format!("#[derive(Table)] #[table(no_primary_key)] struct A {{ #[column({option})] x: {ty} }}");
        let file = read_file("m.rs", &text);
        assert_eq!(file.problems, [], "{text}");
        let Definition::Table(table) = &file.definitions[0] else { unreachable!() };
        assert_eq!((&table.columns[0].rust_type, table.columns[0].nullable), (&expected, nullable), "{text}");
    }
}
