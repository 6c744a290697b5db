use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {
    #[db_enum("h")]
    Happy,
}

fn main() {}
