use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 80, unique)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "documents", check("title <> ''", name = "title_not_empty"))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
    pub title: String,
}
