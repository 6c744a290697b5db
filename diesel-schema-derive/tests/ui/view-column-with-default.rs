use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select id from users")]
pub struct ActiveUser {
    #[column(default = 5, unique)]
    pub id: i64,
}

fn main() {}
