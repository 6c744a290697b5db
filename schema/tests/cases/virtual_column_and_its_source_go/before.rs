#[derive(Table)]
#[table(name = "people")]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    pub a: Option<i32>,
    pub b: i32,
    #[column(generated("a + 1"), virtual)]
    pub next: Option<i32>,
}
