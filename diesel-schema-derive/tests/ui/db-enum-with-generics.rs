use diesel_kit::prelude::*;

#[derive(DbEnum)]
pub enum Mood<T> {
    Happy(T),
}

fn main() {}
