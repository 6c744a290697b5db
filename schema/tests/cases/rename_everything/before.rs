#[derive(Table)]
#[table(name = "users", check(name = "age_ok", "age >= 0"), index(age, nick))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40, unique)]
    pub email: String,
    #[column(default = 0)]
    pub age: i32,
    #[column(max_length = 20)]
    pub nick: Option<String>,
    #[column(generated("age + 1"), stored)]
    pub next: i32,
}

#[derive(Table)]
#[table(name = "posts", index(author))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub author: i64,
    #[column(references(Post, on_delete = "set null"))]
    pub parent: Option<i64>,
}
