// What a smaller type cannot hold is refused, and what it rounds has to be approved.
#[derive(Table)]
#[table(name = "things")]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    #[column(index)]
    pub visits: i64,
    #[column(precision = 10, scale = 4, default = 0.5)]
    pub price: BigDecimal,
    pub weight: f64,
    pub seen: Option<NaiveDateTime>,
}
