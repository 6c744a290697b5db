use diesel_kit::prelude::*;

#[derive(Table)]
#[table(index(title, with(m = 1, m = 2)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
