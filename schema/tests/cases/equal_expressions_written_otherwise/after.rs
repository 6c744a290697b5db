// Tricky change 51: nothing differs.
#[derive(Table)]
#[table(name = "prices", mysql(charset = "utf8mb4"))]
#[table(check("(price>0 and   count is not null)", name = "priced"))]
#[table(index(expression("LOWER(name)"), name = "by_name"))]
#[table(index(count, where = "(count>5)", name = "many", mysql(skip)))]
pub struct Price {
    #[column(primary_key)]
    pub id: i64,
    pub price: i32,
    #[column(default = sql("((5))"))]
    pub count: i32,
    #[column(max_length = 20, default = sql("'And  Or'"))]
    pub name: String,
    #[column(default = sql(postgres = "(Current_Timestamp)", mysql = "(CURRENT_TIMESTAMP(6))", sqlite = "current_timestamp"))]
    pub at: NaiveDateTime,
    #[column(generated("(price + 1)"), stored)]
    pub more: i32,
    #[column(max_length = 4, default = sql(postgres = "( '\\x41' )", mysql = "X'4aFF'", sqlite = "X'4AfF'"))]
    pub bytes: Vec<u8>,
    #[column(max_length = 20, collation(mysql = "utf8mb4_bin"), mysql(charset = "utf8mb4"))]
    pub text: String,
}
