use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(generated("1"), backfill = "1")]
    pub title: i32,
}

fn main() {}
