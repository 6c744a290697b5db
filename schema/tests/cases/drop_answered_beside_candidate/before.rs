#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub first_name: String,
    pub last_name: String,
    pub age: i32,
}
