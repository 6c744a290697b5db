#[derive(Table)]
#[table(name = "users", schema = "app")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

#[derive(Table)]
#[table(name = "posts", schema = "app")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User))]
    pub user_id: i64,
}

#[derive(Table)]
#[table(name = "gone", schema = "app")]
pub struct Gone {
    #[column(primary_key)]
    pub id: i64,
}
