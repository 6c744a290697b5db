use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
#[db_enum(rename_all = "snake")]
pub enum Mood {
    Happy,
}

fn main() {}
