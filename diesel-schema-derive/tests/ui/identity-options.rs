use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key, identity("sometimes", increment = 0, cache = 0, sart = 3, min = "1"))]
    pub id: i64,
    #[column(identity(start = 5))]
    pub other: i64,
    #[column(identity("always", min = 5, max = 4))]
    pub third: i64,
    #[column(identity("always", min = 5, start = 4))]
    pub fourth: i64,
}

fn main() {}
