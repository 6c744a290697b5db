#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40)]
    pub at: String,
    #[column(max_length = 40)]
    pub settings: String,
    #[column(max_length = 40)]
    pub token: String,
}
