use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(scale = 2)]
    pub price: BigDecimal,
}

fn main() {}
