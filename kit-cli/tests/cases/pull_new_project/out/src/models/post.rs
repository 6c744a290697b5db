use super::*;

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
