#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, renamed_from = "name")]
    pub title: String,
}
#[derive(Table)]
#[table(name = "b")]
pub struct B {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40)]
    pub name: Option<String>,
}
