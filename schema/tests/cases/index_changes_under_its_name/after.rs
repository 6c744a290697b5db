#[derive(Table)]
#[table(name = "users", index(b, desc(a), name = "mine"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    pub b: i32,
}
