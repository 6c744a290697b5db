#[derive(Table)]
#[table(name = "books", index(pages_more, name = "books_more"))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub pages: i32,
    #[column(generated("pages + 1"), stored)]
    pub pages_more: Option<i32>,
}
