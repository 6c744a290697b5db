#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", name = "born"), check("code > 1", name = "b"), check("code < 90", name = "a"), check("age < 200", name = "c"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
    pub code: i32,
}
