use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(on_delete = "cascade"))]
    pub author: i64,
}

fn main() {}
