// Tricky change 11: nothing differs.
#[derive(Table)]
#[table(name = "prices")]
pub struct Price {
    #[column(primary_key)]
    pub id: i64,
    #[column(precision = 12, scale = 0)]
    pub amount: BigDecimal,
    #[column(default = 5)]
    pub count: i32,
    #[column(sql_type(postgres = "decimal(10, 2)", mysql = "decimal(10, 2)", sqlite = "text"))]
    pub cost: BigDecimal,
}
