use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users", query = "select 1 as id")]
pub struct ActiveUser {
    pub id: i64,
}

fn main() {}
