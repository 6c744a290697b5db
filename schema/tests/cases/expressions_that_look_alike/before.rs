#[derive(Table)]
#[table(name = "prices")]
#[table(check("name <> 'And'", name = "named"))]
#[table(check("price > 0 OR count > 0 AND count < 9", name = "priced"))]
pub struct Price {
    #[column(primary_key)]
    pub id: i64,
    pub price: i32,
    #[column(default = 5)]
    pub count: i32,
    #[column(max_length = 20, default = "And Or")]
    pub name: String,
}
