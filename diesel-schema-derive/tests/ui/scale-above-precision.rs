use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(precision = 4, scale = 6)]
    pub price: BigDecimal,
}

fn main() {}
