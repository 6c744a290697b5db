#[derive(Table)]
#[table(name = "books")]
#[table(index(title, postgres(include(writer, code))), index(code, unique, postgres(nulls_not_distinct)))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub title: String,
    #[column(max_length = 100, renamed_from = "author")]
    pub writer: String,
    pub code: Option<i32>,
}
