#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "articles", primary_key(number, name = "texts_pk"), unique(headline, name = "texts_once"))]
pub struct Article {
    pub number: i64,
    #[column(references(User, name = "text_of_user"), index(name = "texts_by_user"))]
    pub writer: i64,
    #[column(max_length = 40)]
    pub headline: String,
}

#[derive(Table)]
#[table(name = "likes")]
pub struct Like {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Article))]
    pub post_id: Option<i64>,
}
