#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique)]
    pub code: i32,
}

#[derive(Table)]
#[table(name = "posts")]
#[table(foreign_key(author, references = User, name = "by_author", postgres(not_valid)))]
#[table(foreign_key(editor, references = User, name = "by_editor"))]
#[table(foreign_key(code, references = User(code), name = "by_code", postgres(match_full)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub author: i64,
    pub editor: i64,
    pub code: Option<i32>,
}
