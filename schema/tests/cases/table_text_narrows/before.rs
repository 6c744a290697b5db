#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 30)]
    pub name: String,
    #[column(max_length = 30, mysql(charset = "utf8mb4"), postgres(storage = "main"))]
    pub own: String,
}
