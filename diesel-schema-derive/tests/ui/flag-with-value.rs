use diesel_kit::prelude::*;

#[derive(Table)]
#[table(no_primary_key = true)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
