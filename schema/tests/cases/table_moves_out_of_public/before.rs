// Tricky change 36: a table with children leaves the default schema, and another comes back into it.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 20, index)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "posts", schema = "app")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
}
