#[derive(Table)]
#[table(name = "users")]
#[table(index(email))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 80, unique)]
    pub name: String,
    #[column(max_length = 60, collation(postgres = "POSIX", mysql = "utf8mb4_general_ci", sqlite = "rtrim"))]
    pub email: String,
    #[column(max_length = 30, collation(mysql = "latin1_bin"))]
    pub code: String,
    pub body: String,
    #[column(postgres(storage = "main", compression = "pglz"))]
    pub notes: Option<String>,
    #[column(max_length = 10, default = "x", collation(postgres = "C", mysql = "ascii_bin", sqlite = "nocase"), postgres(storage = "plain"))]
    pub extra: String,
}
