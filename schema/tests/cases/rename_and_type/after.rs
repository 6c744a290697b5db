#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(renamed_from = "n")]
    pub m: i64,
    #[column(renamed_from = "s", max_length = 100)]
    pub t: Option<String>,
}
