use diesel_kit::prelude::*;

#[derive(Table)]
#[table(unique(title, title))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
