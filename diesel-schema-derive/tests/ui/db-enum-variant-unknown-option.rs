use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {
    #[db_enum(nmae = "h")]
    Happy,
}

fn main() {}
