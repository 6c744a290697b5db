#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "posts", primary_key(id, name = "texts_pk"), unique(title, name = "texts_once"))]
pub struct Post {
    pub id: i64,
    #[column(references(User, name = "text_of_user"), index(name = "texts_by_user"))]
    pub user_id: i64,
    #[column(max_length = 40)]
    pub title: String,
}

#[derive(Table)]
#[table(name = "likes")]
pub struct Like {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Post))]
    pub post_id: i64,
}
