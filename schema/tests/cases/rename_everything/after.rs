#[derive(Table)]
#[table(name = "people", renamed_from = "users", check(name = "years_ok", "years >= 0"), index(years, alias))]
pub struct User {
    #[column(primary_key, renamed_from = "id")]
    pub person: i64,
    #[column(max_length = 40, unique, renamed_from = "email")]
    pub mail: String,
    #[column(default = 0, renamed_from = "age")]
    pub years: i32,
    #[column(max_length = 20, renamed_from = "nick")]
    pub alias: Option<String>,
    #[column(generated("years + 1"), stored, renamed_from = "next")]
    pub coming: i32,
}

#[derive(Table)]
#[table(name = "articles", renamed_from = "posts", index(writer))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"), renamed_from = "author")]
    pub writer: i64,
    #[column(references(Post, on_delete = "set null"), renamed_from = "parent")]
    pub above: Option<i64>,
}
