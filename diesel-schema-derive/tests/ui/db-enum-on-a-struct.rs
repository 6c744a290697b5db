use diesel_kit::prelude::*;

#[derive(DbEnum)]
pub struct Mood {
    pub happy: bool,
}

fn main() {}
