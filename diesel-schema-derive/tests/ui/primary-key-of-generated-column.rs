use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key(id))]
pub struct Post {
    #[column(generated("1"))]
    pub id: i64,
}

fn main() {}
