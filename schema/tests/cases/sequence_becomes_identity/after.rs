#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub number: i64,
    #[column(max_length = 20)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub author: i64,
}
