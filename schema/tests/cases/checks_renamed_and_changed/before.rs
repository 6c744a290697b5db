#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", name = "a"), check("code > 0", name = "b"), check("code < 90", name = "c"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
    pub code: i32,
}
