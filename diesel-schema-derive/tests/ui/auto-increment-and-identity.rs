use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(auto_increment, identity = "always")]
    pub number: i64,
}

fn main() {}
