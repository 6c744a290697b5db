#[derive(Table)]
#[table(name = "a", index(g))]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub x: i32,
    #[column(generated("x + 1"), stored)]
    pub g: i32,
}
