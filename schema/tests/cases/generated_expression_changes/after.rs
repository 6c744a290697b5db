#[derive(Table)]
#[table(name = "users")]
#[table(index(size))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    #[column(generated("length(name) + 1"), stored)]
    pub size: i32,
}
