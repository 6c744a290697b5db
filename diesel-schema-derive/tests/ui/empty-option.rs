use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "posts", , comment = "c")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
}

fn main() {}
