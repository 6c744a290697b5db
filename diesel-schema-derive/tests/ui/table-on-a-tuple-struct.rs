use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post(i64, String);

fn main() {}
