use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {
    Happy,
    Sad(i32),
}

fn main() {}
