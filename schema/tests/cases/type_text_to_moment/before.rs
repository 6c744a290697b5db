// Tricky change 10: a text becomes a moment and a document, by the server's own casts.
#[derive(Table)]
#[table(name = "events")]
pub struct Event {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40, index)]
    pub at: Option<String>,
    #[column(max_length = 10)]
    pub day: String,
    #[column(max_length = 40)]
    pub body: Option<String>,
}
