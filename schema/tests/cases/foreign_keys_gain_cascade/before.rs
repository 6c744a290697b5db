// Tricky change 48: two keys gain an action at once.
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
    #[column(references(User, join))]
    pub sender: i64,
    #[column(references(User))]
    pub receiver: i64,
}
