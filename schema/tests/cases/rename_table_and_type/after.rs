#[derive(Table)]
#[table(name = "people", renamed_from = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 18, renamed_from = "age")]
    pub years: i64,
}
#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
}
