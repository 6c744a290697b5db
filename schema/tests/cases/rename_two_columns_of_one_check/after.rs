#[derive(Table)]
#[table(name = "a", check(name = "ordered", "xx < yy"))]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(renamed_from = "x")]
    pub xx: i32,
    #[column(renamed_from = "y")]
    pub yy: i32,
}
