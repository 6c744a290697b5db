#[derive(Namespace)]
#[namespace(renamed_from = "app", only(postgres))]
pub struct Core;

#[derive(Table)]
#[table(name = "people", schema = "core", renamed_from = "app.users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(renamed_from = "name")]
    pub full_name: String,
    pub age: Option<i32>,
}

#[derive(Table)]
#[table(name = "posts", schema = "core")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User))]
    pub user_id: i64,
    pub title: Option<String>,
}
