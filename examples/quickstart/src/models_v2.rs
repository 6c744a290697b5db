use diesel_kit::prelude::*;

#[derive(Table, Debug, Clone)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = uuid())]
    pub id: Uuid,
    #[column(max_length = 120, unique)]
    pub email: String,
    #[column(max_length = 80)]
    pub name: String,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
}

#[derive(Table, Debug, Clone)]
#[table(name = "documents", index(user_id, created_at), check(name = "has_title", "headline <> ''"))]
pub struct Document {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: Uuid,
    // Renamed: the rows keep their titles.
    #[column(max_length = 200, renamed_from = "title")]
    pub headline: String,
    pub body: String,
    /// What the text is about, as a model sees it. Three numbers are enough to show it; real models give hundreds.
    pub embedding: Vector<3>,
    // New: the rows that are there get the default.
    #[column(max_length = 8, default = "en", index)]
    pub language: String,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
}

// New: a table.
#[derive(Table, Debug, Clone)]
#[table(name = "comments", index(document_id, created_at))]
pub struct Comment {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(references(Document, on_delete = "cascade"))]
    pub document_id: i64,
    #[column(references(User, on_delete = "cascade"), index)]
    pub user_id: Uuid,
    pub body: String,
    #[column(default = now())]
    pub created_at: DateTime<Utc>,
}

diesel_kit::tables!(User, Document, Comment);
