use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(comment = "c")]
    pub embedding: Option<Vector<0>>,
}

fn main() {}
