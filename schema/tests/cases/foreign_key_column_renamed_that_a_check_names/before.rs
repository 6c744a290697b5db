#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, check("code > 0"))]
    pub code: i64,
}

#[derive(Table)]
#[table(name = "posts", index(expression("author + 1"), name = "posts_next", mariadb(skip)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = code), check("author > 0"))]
    pub author: i64,
    #[column(generated("author * 2"), stored)]
    pub twice: i64,
    #[column(generated("author * 3"), virtual)]
    pub thrice: i64,
}
