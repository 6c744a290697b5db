use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(auto_increment)]
    pub number: Option<i64>,
}

fn main() {}
