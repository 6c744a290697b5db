// Tricky change 47, 60: a key is numbered by the server now, and a child points at it.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
}
