use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users")]
pub struct ActiveUser {
    pub id: i64,
    #[column(name = "id")]
    pub key: i64,
}

fn main() {}
