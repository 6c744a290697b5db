#[derive(Table)]
#[table(name = "users")]
#[table(index(email))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50, collation(postgres = "C", mysql = "utf8mb4_general_ci", sqlite = "nocase"), unique)]
    pub name: String,
    #[column(max_length = 60)]
    pub email: String,
    #[column(max_length = 30, mysql(charset = "latin1"))]
    pub code: String,
    #[column(postgres(storage = "external", compression = "pglz"))]
    pub body: String,
    #[column(postgres(storage = "extended"))]
    pub notes: Option<String>,
}
