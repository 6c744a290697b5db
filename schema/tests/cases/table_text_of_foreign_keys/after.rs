#[derive(Table)]
#[table(name = "langs", mysql(collation = "utf8mb4_general_ci"))]
pub struct Lang {
    #[column(primary_key, max_length = 5)]
    pub code: String,
}

#[derive(Table)]
#[table(name = "books", mysql(collation = "utf8mb4_general_ci"))]
pub struct Book {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Lang), max_length = 5)]
    pub lang: String,
}
