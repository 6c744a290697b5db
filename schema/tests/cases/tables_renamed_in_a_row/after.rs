#[derive(Table)]
#[table(name = "b")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub one: i32,
}
#[derive(Table)]
#[table(name = "c")]
pub struct B {
    #[column(primary_key)]
    pub id: i64,
    pub two: i32,
}
