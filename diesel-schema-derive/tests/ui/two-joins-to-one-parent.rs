use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Post, join))]
    pub first: i64,
    #[column(references(Post, join))]
    pub second: i64,
}

fn main() {}
