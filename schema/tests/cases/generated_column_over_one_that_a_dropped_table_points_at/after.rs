#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(generated("id * 2"), stored)]
    pub twice: Option<i64>,
}
