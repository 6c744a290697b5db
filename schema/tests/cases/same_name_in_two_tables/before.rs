// Tricky change 34: a column is renamed in one table while one of that name changes in another.
#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
#[derive(Table)]
#[table(name = "b")]
pub struct B {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
