use diesel_kit::prelude::*;

#[derive(Table)]
pub enum Post {
    A,
}

fn main() {}
