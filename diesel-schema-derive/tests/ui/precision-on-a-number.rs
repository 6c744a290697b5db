use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(precision = 5)]
    pub count: i32,
}

fn main() {}
