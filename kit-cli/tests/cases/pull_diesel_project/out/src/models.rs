use diesel_kit::prelude::*;

#[derive(Table, Debug, Clone)]
#[table(name = "posts", sqlite(not_strict))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"), index)]
    pub user_id: i64,
    #[column(check("type IN ('draft', 'published')"))]
    pub r#type: String,
    pub body: Option<String>,
}

#[derive(Table, Debug, Clone)]
#[table(name = "tags", sqlite(not_strict), no_primary_key)]
pub struct Tag {
    pub post_id: i64,
    pub tag: String,
}

#[derive(Table, Debug, Clone)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(default = "nobody")]
    pub name: String,
    #[column(sql_type = "varchar(255)", unique)]
    pub email: Option<String>,
    #[column(sql_type = "timestamp", default = sql("CURRENT_TIMESTAMP"))]
    pub created_at: NaiveDateTime,
}

#[derive(View, Debug, Clone)]
#[view(query = "SELECT id, body FROM posts WHERE type = 'published'")]
pub struct Published {
    pub id: Option<i64>,
    pub body: Option<String>,
}

diesel_kit::tables!(Post, Tag, User, Published);
