// Keys, an index, a computed column and a view stand on columns of the domain.
#[derive(Domain)]
#[domain(rust_type = i32, check("VALUE > 0"))]
pub struct UserId;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, domain = UserId)]
    pub id: i32,
    pub name: String,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = UserId, references(User), index)]
    pub user_id: i32,
    #[column(generated("user_id * 2"), stored)]
    pub twice: Option<i64>,
}

#[derive(View)]
#[view(name = "writers", query = "SELECT user_id, id FROM posts WHERE user_id > 0")]
pub struct Writer {
    pub user_id: i32,
    pub id: i64,
}
