#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 320)]
    pub email: String,
}

#[derive(View)]
#[view(name = "mails", query = "SELECT id, email FROM users")]
pub struct Mail {
    pub id: i64,
    pub email: String,
}
