use diesel_kit::prelude::*;

#[derive(View)]
#[view(name = "active_users")]
pub struct ActiveUser {
    pub id: i64,
}

fn main() {}
