use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users", check("length(nmae) > 1", name = "name_length"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}
