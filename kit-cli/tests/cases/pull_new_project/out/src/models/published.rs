use super::*;

#[derive(View, Debug, Clone)]
#[view(query = "SELECT id, body FROM posts WHERE type = 'published'")]
pub struct Published {
    pub id: Option<i64>,
    pub body: Option<String>,
}
