use diesel_kit::prelude::*;

#[derive(Table)]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
}

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = age))]
    pub author_age: i32,
}

fn main() {}
