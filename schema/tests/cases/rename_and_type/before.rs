#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub n: i32,
    #[column(max_length = 10)]
    pub s: Option<String>,
}
