#[derive(Table)]
#[table(name = "users", check("level >= 0", name = "levelled"), index(level, name))]
pub struct User {
    #[column(primary_key, using = "id + 1000")]
    pub id: i32,
    #[column(max_length = 100)]
    pub name: String,
    #[column(comment = "how far")]
    pub level: i32,
    #[column(generated("level + 1"), stored)]
    pub next: Option<i64>,
}
