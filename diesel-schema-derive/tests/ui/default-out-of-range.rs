use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 40000)]
    pub count: i16,
}

fn main() {}
