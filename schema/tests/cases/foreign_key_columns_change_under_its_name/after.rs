#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "posts", foreign_key(editor, references = User, name = "of_user", on_delete = "set null"), unique(editor, name = "one_each"))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub author: i64,
    pub editor: Option<i64>,
}
