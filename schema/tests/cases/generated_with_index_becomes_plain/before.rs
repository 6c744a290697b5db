#[derive(Table)]
#[table(name = "people")]
#[table(check("total < 1000", name = "small"))]
pub struct Person {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(generated("a + 1"), stored, index)]
    pub total: Option<i32>,
    #[column(generated("a * 2"), stored, unique)]
    pub twice: Option<i32>,
}
