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
#[view(name = "active_users", query = "select id, name from users where active")]
pub struct ActiveUser {
    pub id: i64,
    pub name: String,
}

#[derive(View)]
#[view(name = "named_users", query = "select id, name from active_users where name <> ''")]
pub struct NamedUser {
    pub id: i64,
    pub name: String,
}
