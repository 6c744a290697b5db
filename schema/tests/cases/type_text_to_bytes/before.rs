#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub note: String,
    #[column(max_length = 36)]
    pub token: String,
}
