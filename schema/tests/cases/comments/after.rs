#[derive(Table)]
#[table(name = "users")]
#[table(comment = "People's names")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100, comment = "as they say it")]
    pub name: String,
}
