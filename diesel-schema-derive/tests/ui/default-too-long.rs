use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 3, default = "long")]
    pub title: String,
}

fn main() {}
