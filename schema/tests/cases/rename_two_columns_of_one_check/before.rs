#[derive(Table)]
#[table(name = "a", check(name = "ordered", "x < y"))]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub x: i32,
    pub y: i32,
}
