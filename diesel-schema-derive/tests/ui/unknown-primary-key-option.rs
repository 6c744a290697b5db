use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key(id, nmae = "pk"))]
pub struct Post {
    pub id: i64,
}

fn main() {}
