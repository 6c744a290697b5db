#[derive(Table)]
#[table(name = "books")]
#[table(index(title, postgres(include(author))), index(code, unique))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub title: String,
    #[column(max_length = 100)]
    pub author: String,
    pub code: Option<i32>,
}
