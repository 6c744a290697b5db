// Tricky change 58: a table is renamed while a column changes its type.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
}
#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
}
