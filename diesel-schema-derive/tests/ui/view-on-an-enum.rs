use diesel_kit::prelude::*;

#[derive(View)]
#[view(query = "select 1")]
pub enum ActiveUser {
    One,
}

fn main() {}
