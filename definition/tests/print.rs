//! Definitions as Rust source and back.

#![cfg(feature = "syntax")]
#![allow(clippy::unwrap_used)]

mod arbitrary;

use diesel_kit_definition::syntax::{print, read_file};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn parsing_gives_what_was_printed(definition in arbitrary::definition()) {
        let text = print(&definition);
        let file = read_file("printed.rs", &text);
        prop_assert!(file.problems.is_empty(), "{}\n{:#?}", text, file.problems);
        prop_assert_eq!(file.definitions, vec![definition], "{}", text);
    }
}

#[test]
fn source_reads_as_a_person_would_write_it() {
    let source = r##"#[derive(Table, Debug, Clone)]
#[table(name = "documents", comment = r#"what "users" wrote"#)]
#[table(check(name = "title_not_empty", "title <> ''"))]
#[table(index(user_id, desc(created_at)))]
pub struct Document {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: Uuid,
    #[column(max_length = 255, renamed_from = "name")]
    pub title: String,
    #[column(generated(postgres = "md5(title)", mysql = "md5(title)", sqlite = "length(title)"), stored)]
    pub title_hash: String,
    #[column(default = json("{}"))]
    pub metadata: Json<Metadata>,
    #[column(index(using = "hnsw", opclass = "vector_cosine_ops", with(m = 16, ef_construction = 64)))]
    pub embedding: Option<Vector<1536>>,
    #[column(db_enum, default = "draft")]
    pub r#type: Kind,
    #[column(default = now(), on_update = now())]
    pub created_at: DateTime<Utc>,
}
"##;
    let file = read_file("models.rs", source);
    assert_eq!(file.problems, []);
    assert_eq!(print(file.definitions.first().unwrap()), source);
}
