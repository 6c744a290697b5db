use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(index(nmae = "i"))]
    pub title: String,
}

fn main() {}
