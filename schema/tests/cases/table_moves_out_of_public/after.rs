#[derive(Table)]
#[table(name = "people", schema = "app", renamed_from = "public.users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 20, index)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "posts", renamed_from = "app.posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
}
