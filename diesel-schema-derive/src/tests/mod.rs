//! Expansions, as a person would read them. The names of the tests say what to look at.

#![allow(clippy::unwrap_used)]

use proc_macro2::TokenStream;

use crate::expand;

/// A snapshot of an expansion, with what was expanded at its head.
fn check(name: &str, input: &str, derive: fn(TokenStream) -> TokenStream) {
    let tokens = derive(input.parse().unwrap());
    let file = syn::parse2(tokens).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../tests/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_description(input);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, prettyplease::unparse(&file)));
}

#[test]
fn a_table() {
    check(
        "a_table",
        r#"
pub struct Document {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: Uuid,
    #[column(max_length = 255, name = "headline")]
    pub title: String,
    #[column(default = 0)]
    stars: Option<i32>,
    #[column(db_enum)]
    pub kind: kinds::Kind,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
}"#,
        expand::table,
    );
}

#[test]
fn a_table_that_diesel_holds_with_difficulty() {
    check(
        "a_table_that_diesel_holds_with_difficulty",
        r#"
#[table(name = "log entries", schema = "logs", no_primary_key)]
struct Log {
    #[column(sql_type = "tsvector")]
    pub search: Opaque,
    pub table: i32,
    #[column(generated("1"))]
    pub r#type: i32,
}"#,
        expand::table,
    );
}

#[test]
fn a_deprecated_column() {
    check(
        "a_deprecated_column",
        "struct User { #[column(primary_key)] id: i64, #[column(deprecated)] nick: Option<String>, #[column(deprecated, default = 1)] level: i32 }",
        expand::table,
    );
}

#[test]
fn a_table_with_a_type_that_is_not_known() {
    check(
        "a_table_with_a_type_that_is_not_known",
        "pub struct Post { #[column(primary_key)] pub id: i64, pub body: Markdown }",
        expand::table,
    );
}

#[test]
fn a_view() {
    check(
        "a_view",
        r#"
#[view(name = "active_users", query = "select id, name from users where active", depends_on(User))]
pub struct ActiveUser {
    #[column(primary_key)]
    pub id: i64,
    #[column(name = "label")]
    pub name: Option<String>,
}"#,
        expand::view,
    );
}

#[test]
fn an_enum() {
    check(
        "an_enum",
        "#[db_enum(rename_all = \"kebab-case\")] pub enum Mood { VeryHappy, #[db_enum(name = \"so so\")] Fine }",
        expand::enumeration,
    );
}
