use diesel_kit::prelude::*;

pub const DIMENSIONS: usize = 3;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(comment = "c")]
    pub embedding: Vector<{ crate::DIMENSIONS }>,
}

fn main() {}
