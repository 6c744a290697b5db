// Tricky change 56: NULLs are there when the column stops admitting them, and its default fills them.
#[derive(Table)]
#[table(name = "users", index(name))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40, default = "nobody")]
    pub name: Option<String>,
    pub age: Option<i32>,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
}
