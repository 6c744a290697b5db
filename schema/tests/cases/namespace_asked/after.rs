#[derive(Table)]
#[table(name = "users", schema = "core")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
