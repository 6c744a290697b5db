#[derive(Table)]
#[table(name = "users")]
#[table(index(expression(sqlite = "lower(name)"), name = "a"))]
#[table(index(name, name = "b", where(sqlite = "born > 0")))]
#[table(check(name = "c", sqlite = "born > 0"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    #[column(default = sql(sqlite = "1"))]
    pub born: i64,
    #[column(generated(sqlite = "born * 2"), stored)]
    pub twice: i64,
    #[column(sql_type(sqlite = "text"))]
    pub odd: Odd,
}
