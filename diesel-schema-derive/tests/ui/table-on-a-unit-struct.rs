use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post;

fn main() {}
