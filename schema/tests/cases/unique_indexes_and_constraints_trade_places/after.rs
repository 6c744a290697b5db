#[derive(Table)]
#[table(name = "users")]
#[table(unique(code), unique(a, b, name = "two"), unique(c, name = "falling"), unique(e, name = "some"))]
#[table(index(d, unique))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: i32,
    pub a: i32,
    pub b: i32,
    pub c: i32,
    pub d: i32,
    pub e: i32,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = code))]
    pub user_code: i32,
    #[column(references(User, field = d))]
    pub user_d: i32,
}
