#[derive(Table)]
#[table(name = "prices")]
#[table(check("price < 100 AND count > 0"), check("price IS NOT NULL"))]
#[table(index(count, where = "price BETWEEN 1 AND 2", name = "some", mysql(skip)))]
pub struct Price {
    #[column(primary_key)]
    pub id: i64,
    #[column(precision = 10, scale = 2, check("price > 0"))]
    pub price: BigDecimal,
    #[column(generated("price > 5"), stored)]
    pub dear: bool,
    pub count: i32,
}
