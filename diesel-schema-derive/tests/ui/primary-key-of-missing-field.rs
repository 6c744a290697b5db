use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key(id, titel))]
pub struct Post {
    pub id: i64,
    pub title: String,
}

fn main() {}
