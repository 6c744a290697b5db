use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(comment = "c")]
    pub count: Option<Option<i32>>,
}

fn main() {}
