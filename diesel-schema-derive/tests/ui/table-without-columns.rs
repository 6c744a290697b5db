use diesel_kit::prelude::*;

#[derive(Table)]
#[table(no_primary_key)]
pub struct Post {}

fn main() {}
