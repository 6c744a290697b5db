#[derive(Table)]
#[table(name = "users")]
#[table(unique(name, id))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
}
