use diesel_kit::prelude::*;

#[derive(Table)]
#[table(index(title, with(m = f())))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
