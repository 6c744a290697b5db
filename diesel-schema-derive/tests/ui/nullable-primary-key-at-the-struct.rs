use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key(id, title))]
pub struct Post {
    pub id: i64,
    pub title: Option<String>,
}

fn main() {}
