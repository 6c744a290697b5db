#[derive(Table)]
#[table(name = "users", primary_key(id, name = "users_key"), unique(code, name = "only_code"), check("code > 0", name = "code_is_positive"))]
pub struct User {
    pub id: i64,
    pub code: i32,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = id, name = "post_by_user", on_delete = "cascade"))]
    pub user_id: Option<i64>,
}
