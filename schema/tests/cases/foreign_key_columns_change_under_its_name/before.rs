// Tricky change 49: a key keeps its name and stands over another column, a unique constraint too.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "posts", foreign_key(author, references = User, name = "of_user"), unique(author, name = "one_each"))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub author: i64,
    pub editor: Option<i64>,
}
