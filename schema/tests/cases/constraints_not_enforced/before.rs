#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", name = "born", postgres(not_enforced)))]
#[table(check("age < 200", name = "mortal"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
}

#[derive(Table)]
#[table(name = "posts")]
#[table(foreign_key(author, references = User, name = "by_author", postgres(not_enforced)))]
#[table(foreign_key(editor, references = User, name = "by_editor"))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub author: i64,
    pub editor: i64,
}
