use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {
    Happy,
    #[db_enum(name = "happy")]
    Glad,
}

fn main() {}
