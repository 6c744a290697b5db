#[derive(Table)]
#[table(name = "prices")]
#[table(check(postgres = "price > 0", mysql = "price > 0", sqlite = "CAST(price AS REAL) > 0"))]
pub struct Price {
    #[column(primary_key)]
    pub id: i64,
    #[column(precision = 10, scale = 2)]
    pub price: BigDecimal,
}
