#[derive(Table)]
#[table(name = "users")]
#[table(index(code, unique, name = "one_code"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: i32,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = code, on_delete = "cascade"))]
    pub user_code: i32,
}
