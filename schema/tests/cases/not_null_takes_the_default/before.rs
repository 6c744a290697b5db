#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub x: Option<i32>,
    #[column(max_length = 9)]
    pub s: Option<String>,
}
