#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", name = "born"))]
#[table(check("age < 200", name = "mortal", postgres(not_enforced)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
}

#[derive(Table)]
#[table(name = "posts")]
#[table(foreign_key(author, references = User, name = "by_author"))]
#[table(foreign_key(editor, references = User, name = "by_editor", postgres(not_enforced)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub author: i64,
    pub editor: i64,
}
