#[derive(Table)]
#[table(name = "people")]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(default = 5, comment = "more")]
    pub total: i64,
    #[column(generated("a + 2"), stored)]
    pub stored: Option<i32>,
}
