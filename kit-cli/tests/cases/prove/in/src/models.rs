use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users", check("name <> ''", name = "named"), index(name, where = "id > 0"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
    #[column(default = sql("1 + 1"))]
    pub pages: i32,
}
