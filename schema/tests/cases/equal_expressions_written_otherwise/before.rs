#[derive(Table)]
#[table(name = "prices")]
#[table(check("price > 0 AND count IS NOT NULL", name = "priced"))]
#[table(index(expression("lower(name)"), name = "by_name"))]
#[table(index(count, where = "count > 5", name = "many", mysql(skip)))]
pub struct Price {
    #[column(primary_key)]
    pub id: i64,
    pub price: i32,
    #[column(default = 5)]
    pub count: i32,
    #[column(max_length = 20, default = "And  Or")]
    pub name: String,
    #[column(default = sql(postgres = "now()", mysql = "now(6)", sqlite = "CURRENT_TIMESTAMP"))]
    pub at: NaiveDateTime,
    #[column(generated("price + 1"), stored)]
    pub more: i32,
    #[column(max_length = 4, default = sql(postgres = "'\\x41'", mysql = "x'4aff'", sqlite = "x'4aff'"))]
    pub bytes: Vec<u8>,
    #[column(max_length = 20, collation(mysql = "utf8mb4_bin"))]
    pub text: String,
}
