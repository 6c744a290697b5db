#[derive(Table)]
#[table(name = "users")]
#[table(index(name, where = "id > 10"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
}
