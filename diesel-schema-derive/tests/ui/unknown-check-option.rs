use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(check("1", nmae = "c"))]
    pub title: String,
}

fn main() {}
