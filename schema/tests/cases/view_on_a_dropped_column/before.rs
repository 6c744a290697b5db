#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub active: bool,
    pub note: Option<String>,
}

#[derive(View)]
#[view(name = "noted", query = "select id, name, note from users where note is not null")]
pub struct Noted {
    pub id: i64,
    pub name: String,
}
