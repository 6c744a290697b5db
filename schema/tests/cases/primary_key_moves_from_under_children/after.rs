#[derive(Table)]
#[table(name = "users")]
#[table(primary_key(code, id))]
pub struct User {
    #[column(unique)]
    pub id: i64,
    pub code: i32,
    #[column(references(User, field = id))]
    pub boss: Option<i64>,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = id, on_delete = "cascade"))]
    pub user_id: i64,
}
