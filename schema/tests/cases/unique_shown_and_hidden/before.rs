#[derive(Table)]
#[table(name = "users")]
#[table(unique(code, name = "codes"), index(b, unique, name = "bs", mysql(invisible)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: i32,
    pub b: i32,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = code))]
    pub user_code: i32,
}
