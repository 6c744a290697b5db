#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub active: bool,
}

#[derive(View)]
#[view(name = "noted", query = "select id, name from users")]
pub struct Noted {
    pub id: i64,
    pub name: String,
}
