#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40)]
    pub title: String,
    pub more: Option<serde_json::Value>,
}
