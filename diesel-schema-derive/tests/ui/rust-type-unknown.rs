use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(rust_type = Thing)]
    pub owner: Id,
}

fn main() {}
