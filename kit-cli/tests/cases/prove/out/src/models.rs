use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users", check("length(name) > 1", name = "named"), index(name, where = "id > 1"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    pub email: Option<String>,
}
