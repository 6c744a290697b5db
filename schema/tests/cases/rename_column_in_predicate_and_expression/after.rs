#[derive(Table)]
#[table(name = "users")]
#[table(index(code, where = "years > 10", name = "grown", mysql(skip)))]
#[table(index(expression("years * 2"), name = "doubled", mariadb(skip)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: i32,
    #[column(check("years > 0"), renamed_from = "age")]
    pub years: i32,
    #[column(generated("years + 1"), stored, index)]
    pub next: i32,
}
