use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users", materialized, index(idd))]
pub struct ActiveUser {
    pub id: i64,
}

fn main() {}
