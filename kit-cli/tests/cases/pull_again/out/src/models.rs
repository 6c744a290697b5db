//! What the blog holds.

use diesel_kit::prelude::*;

/// Who writes.
#[derive(Table, Debug, Clone, PartialEq)]
#[table(name = "users", sqlite(not_strict))]
#[table(index(full_name, email, name = "users_name_email"))]
pub struct Author {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    // What they are called.
    #[column(name = "name")]
    #[allow(dead_code)]
    pub full_name: String, // never empty
    #[column(unique)]
    pub(crate) email: String,
    #[column(default = 18, check("age >= 0"))]
    pub age: i64,
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
    #[column(references(Author), index)]
    pub user_id: i64,
    pub body: Option<String>,
}

#[derive(Table, Debug, Clone)]
#[table(name = "likes", sqlite(not_strict), primary_key(post_id, user_id))]
pub struct Like {
    #[column(references(Post, on_delete = "cascade"))]
    pub post_id: i64,
    #[column(references(Author, on_delete = "cascade"))]
    pub user_id: i64,
}

diesel_kit::tables!(Author, Post, Like);
