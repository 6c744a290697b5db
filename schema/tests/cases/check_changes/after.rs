#[derive(Table)]
#[table(name = "users")]
#[table(check(name = "named", "length(name) > 1"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
}
