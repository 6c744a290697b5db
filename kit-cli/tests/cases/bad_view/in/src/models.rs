use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

#[derive(View)]
#[view(name = "named_users", query = "select id, name as label from users")]
pub struct NamedUser {
    pub id: i64,
    pub name: String,
}
