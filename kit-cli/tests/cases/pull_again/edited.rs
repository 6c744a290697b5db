//! What the blog holds.

use diesel_kit::prelude::*;

/// Who writes.
#[derive(Table, Debug, Clone, PartialEq)]
#[table(name = "users", sqlite(not_strict))]
pub struct Author {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    // What they are called.
    #[column(name = "name")]
    #[allow(dead_code)]
    pub full_name: String, // never empty
    #[column(unique)]
    pub(crate) email: String,
}

impl Author {
    /// A word of welcome.
    pub fn greeting(&self) -> String {
        format!("Hello, {}!", self.full_name)
    }
}

#[derive(Table, Debug, Clone)]
#[table(name = "posts", sqlite(not_strict))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Author))]
    pub user_id: i64,
    pub body: Option<String>,
}

#[derive(Table, Debug, Clone)]
#[table(name = "drafts", sqlite(not_strict))]
pub struct Draft {
    #[column(primary_key)]
    pub id: i64,
    pub body: Option<String>,
}

diesel_kit::tables!(Author, Post, Draft);
