use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(using)]
    pub title: String,
}

fn main() {}
