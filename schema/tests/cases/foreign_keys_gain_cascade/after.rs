#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
#[derive(Table)]
#[table(name = "messages")]
pub struct Message {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade", join))]
    pub sender: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub receiver: i64,
}
