use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key(id, title))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
