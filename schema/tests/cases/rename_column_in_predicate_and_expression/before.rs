// Tricky change 33: a column is renamed that a predicate, an expression of an index and a computed column name.
#[derive(Table)]
#[table(name = "users")]
#[table(index(code, where = "age > 10", name = "grown", mysql(skip)))]
#[table(index(expression("age * 2"), name = "doubled", mariadb(skip)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: i32,
    #[column(check("age > 0"))]
    pub age: i32,
    #[column(generated("age + 1"), stored, index)]
    pub next: i32,
}
