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
#[view(name = "users", query = "select id, name from users")]
pub struct ActiveUser {
    pub id: i64,
    pub name: String,
}

#[derive(View)]
#[view(name = "other", query(postgres = "select 1 as id"), with(fast), depends_on(Usr))]
pub struct Other {
    pub id: i64,
    pub name: String,
}
