// Tricky change 23, 46: a table goes that another points at, which keeps its rows and its column.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
    #[column(references(User, on_delete = "set null"))]
    pub editor_id: Option<i64>,
}
