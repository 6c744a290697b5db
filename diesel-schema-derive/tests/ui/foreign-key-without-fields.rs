use diesel_kit::prelude::*;

#[derive(Table)]
#[table(foreign_key(references = User(id)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
