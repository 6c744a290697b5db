use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users", external)]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    pub email: Option<String>,
}

#[derive(Table)]
#[table(name = "documents", index(user_id))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User))]
    pub user_id: i64,
}

#[derive(View)]
#[view(name = "names", query = "SELECT id, name FROM users")]
pub struct Name {
    pub id: i64,
    pub name: String,
}
