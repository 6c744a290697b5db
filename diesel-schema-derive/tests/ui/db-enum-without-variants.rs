use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy)]
pub enum Mood {

}

fn main() {}
