use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
#[db_enum(nmae = "mood")]
pub enum Mood {
    Happy,
}

fn main() {}
