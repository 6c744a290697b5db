use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(backfill = "''")]
    pub title: Option<String>,
}

fn main() {}
