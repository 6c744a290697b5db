#[derive(Table)]
#[table(name = "users", schema = "app")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
