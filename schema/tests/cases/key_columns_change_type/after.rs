#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, max_length = 20)]
    pub id: String,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "restrict"), max_length = 20)]
    pub user_id: String,
}
