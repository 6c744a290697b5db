use diesel_kit::prelude::*;

#[derive(Namespace)]
#[namespace(schema = "a", only(oracle), comment)]
pub struct Billing;

#[derive(Namespace)]
pub enum Empty {}

#[derive(Extension)]
#[extension(version = 2, shema = "tools", name = "")]
pub struct PgTrgm;

#[derive(Extension)]
pub struct Fields(String);

fn main() {}
