#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub age: i32,
}
