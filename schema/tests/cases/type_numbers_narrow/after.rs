#[derive(Table)]
#[table(name = "things")]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    #[column(index)]
    pub visits: i32,
    #[column(precision = 10, scale = 2, default = 0.5)]
    pub price: BigDecimal,
    pub weight: f32,
    pub seen: Option<NaiveDateTime>,
}
