use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key, deprecated)]
    pub id: i64,
    pub title: String,
}

fn main() {}
