#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(max_length = 255, unique)]
    pub email: String,
}

#[derive(Table, Debug, Clone)]
#[table(name = "documents", index(user_id, created_at), check(name = "title_not_empty", "title <> ''"))]
#[table(index(embedding, using = "hnsw", opclass = "vector_cosine_ops", with(m = 16, ef_construction = 64)))]
pub struct Document {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: Uuid,
    #[column(max_length = 255, renamed_from = "name")]
    pub title: String,
    pub content: String,
    #[column(generated(postgres = "md5(content)", mysql = "left(content, 32)", sqlite = "length(content)"), stored, max_length = 32)]
    pub content_hash: String,
    #[column(default = json("{}"))]
    pub metadata: Json<Metadata>,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
    pub embedding: Option<Vector<3>>,
}
