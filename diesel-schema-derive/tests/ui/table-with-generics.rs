use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post<T> {
    #[column(primary_key)]
    pub id: i64,
    pub marker: T,
}

fn main() {}
