// Tricky change 53: a column is renamed and stops admitting NULL; its default fills the rows.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: Option<String>,
    pub age: Option<i32>,
}
