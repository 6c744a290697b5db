#[derive(Table)]
#[table(name = "books", index(price, name = "books_new", renamed_from = "books_old"))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    pub pages: i32,
    pub price: i32,
}
