use diesel_kit::prelude::*;

#[derive(Table)]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(precision = 5, scale = 1, default = 1.25)]
    pub price: BigDecimal,
}

fn main() {}
