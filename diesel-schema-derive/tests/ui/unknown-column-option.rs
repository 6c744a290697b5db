use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_lenght = 5)]
    pub title: String,
}

fn main() {}
