use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users", with(check_option(local), security_barrier, security_barrier = false))]
pub struct ActiveUser {
    pub id: i64,
}

fn main() {}
