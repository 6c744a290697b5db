use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    pub id: i64,
}

fn main() {}
