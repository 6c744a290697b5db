use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(foreign_key(User))]
    pub author: i64,
}

fn main() {}
