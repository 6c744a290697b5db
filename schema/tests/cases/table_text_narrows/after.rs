#[derive(Table)]
#[table(name = "users", mysql(charset = "latin1", collation = "latin1_bin"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 30)]
    pub name: String,
    #[column(mysql(charset = "latin1"), max_length = 30, postgres(storage = "external"))]
    pub own: String,
}
