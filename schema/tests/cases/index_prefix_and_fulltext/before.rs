#[derive(Table)]
#[table(name = "pages")]
#[table(index(part(title, length = 20)))]
pub struct Page {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    pub body: String,
    pub notes: Option<String>,
}
