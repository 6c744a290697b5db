// Tricky change 21: each takes the name of the next.
#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub one: i32,
}
#[derive(Table)]
#[table(name = "b")]
pub struct B {
    #[column(primary_key)]
    pub id: i64,
    pub two: i32,
}
