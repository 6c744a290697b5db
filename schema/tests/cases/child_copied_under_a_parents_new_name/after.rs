#[derive(Table)]
#[table(name = "accounts")]
pub struct Account {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 30, references(User, field = handle))]
    pub user_code: Option<String>,
}

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 30, unique, renamed_from = "code")]
    pub handle: String,
}
