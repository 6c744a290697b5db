use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
#[db_enum(name = "a", name = "b")]
pub enum Mood {
    Happy,
}

fn main() {}
