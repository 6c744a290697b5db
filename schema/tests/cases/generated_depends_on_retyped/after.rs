#[derive(Table)]
#[table(name = "a", index(g))]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub x: i64,
    #[column(generated("x + 2"), stored)]
    pub g: i64,
}
