use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users", materialised)]
pub struct ActiveUser {
    pub id: i64,
}

fn main() {}
