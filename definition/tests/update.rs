//! A definition in a file becomes another, and nothing else of the file changes.
#![cfg(feature = "syntax")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use diesel_kit_definition::syntax::{list, read_file, remove, update};
use diesel_kit_definition::{Column, Definition, Index, IndexKey, IndexPart, RustType, Settings, Table, Variant};

const FILE: &str = r#"//! Models.
use diesel_kit::prelude::*;

/// Who writes.
#[derive(Table, Debug, Clone, serde::Serialize)]
#[table(name = "users")] // kept
#[serde(rename_all = "camelCase")]
pub struct Author {
    #[column(primary_key)]
    pub id: i64,
    // What they are called.
    #[serde(skip)]
    #[column(name = "full_name", max_length = 20)]
    pub(crate) name: String, // not empty
    pub mood: Mood,
}

impl Author {
    fn greet(&self) {}
}

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {
    /// Up.
    Happy,
    Sad
}

diesel_kit::tables!(Author);
"#;

fn table(change: impl Fn(&mut Table)) -> String {
    let before = read_file("m.rs", &FILE.replace("pub mood: Mood", "#[column(db_enum)] pub mood: Mood")).definitions.remove(0);
    let Definition::Table(mut table) = before.clone() else { panic!("a table") };
    change(&mut table);
    update(FILE, &before, &Definition::Table(table)).unwrap()
}

#[test]
fn what_did_not_change_is_kept_to_the_letter() {
    assert_eq!(table(|_| {}), FILE);
    let longer = table(|table| table.columns[1].max_length = Some(80));
    assert_eq!(longer, FILE.replace("max_length = 20", "max_length = 80"));
    let nullable = table(|table| table.columns[1].nullable = true);
    assert_eq!(nullable, FILE.replace("name: String,", "name: Option<String>,"));
    let named = table(|table| table.columns[2].name = "humour".to_owned());
    assert_eq!(named, FILE.replace("    pub mood", "    #[column(name = \"humour\", db_enum)]\n    pub mood"));
    let plain = table(|table| {
        table.columns[1].name = "name".to_owned();
        table.columns[1].max_length = None;
    });
    assert_eq!(plain, FILE.replace("    #[column(name = \"full_name\", max_length = 20)]\n", ""));
}

#[test]
fn fields_come_where_their_columns_do_and_go() {
    let more = table(|table| table.columns.insert(1, Column { nullable: true, ..Column::new("type", RustType::String) }));
    assert_eq!(more, FILE.replace("    pub id: i64,\n", "    pub id: i64,\n    pub r#type: Option<String>,\n"));
    let fewer = table(|table| drop(table.columns.pop()));
    assert_eq!(fewer, FILE.replace("    pub mood: Mood,\n", ""));
}

#[test]
fn what_is_said_at_the_struct_is_written_anew() {
    let part =
        |field: &str| IndexPart { key: IndexKey::Field(field.to_owned()), length: None, order: None, nulls: None, operator_class: None };
    let index = Index {
        name: None,
        parts: vec![part("id"), part("mood")],
        unique: false,
        method: None,
        predicate: None,
        with: Vec::new(),
        settings: Settings::default(),
        renamed_from: None,
        location: diesel_kit_definition::Location::default(),
    };
    let indexed = table(|table| table.indexes.push(index.clone()));
    let lines = "#[table(name = \"users\")]\n#[table(index(id, mood))] // kept";
    assert_eq!(indexed, FILE.replace("#[table(name = \"users\")] // kept", lines));
}

#[test]
fn variants_take_the_order_of_labels() {
    let before = read_file("m.rs", FILE).definitions.into_iter().find(|one| one.rust_name() == "Mood").unwrap();
    let Definition::Enumeration(mut mood) = before.clone() else { panic!("an enum") };
    mood.variants.reverse();
    mood.variants.insert(1, Variant { rust_name: "Calm".to_owned(), label: "calm".to_owned(), renamed_from: None });
    let updated = update(FILE, &before, &Definition::Enumeration(mood)).unwrap();
    assert_eq!(updated, FILE.replace("    /// Up.\n    Happy,\n    Sad\n", "    Sad,\n    Calm,\n    /// Up.\n    Happy,\n"));
}

#[test]
fn definitions_go_and_are_listed() {
    let gone = remove(FILE, "Mood").unwrap();
    assert!(!gone.contains("enum Mood") && gone.contains("impl Author") && gone.contains("tables!(Author)"));
    assert!(remove(FILE, "Nobody").is_none());
    let listed = list(FILE, &["Post", "Author"], &[]).unwrap();
    assert_eq!(listed, FILE.replace("tables!(Author)", "tables!(Author, Post)"));
    assert_eq!(list(&listed, &[], &["Author"]).unwrap(), FILE.replace("tables!(Author)", "tables!(Post)"));
}
