use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key())]
pub struct Post {
    pub id: i64,
}

fn main() {}
