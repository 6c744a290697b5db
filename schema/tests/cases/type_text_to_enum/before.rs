#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, default = "happy", check("length(mood) > 0"))]
    pub mood: String,
    #[column(max_length = 20)]
    pub name: String,
}
