use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users", depends_on(User = 1, all(User)))]
pub struct ActiveUser {
    pub id: i64,
}

fn main() {}
