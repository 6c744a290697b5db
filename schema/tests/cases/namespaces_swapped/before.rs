#[derive(Table)]
#[table(name = "users", schema = "a")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "posts", schema = "b")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User))]
    pub user_id: i64,
}
