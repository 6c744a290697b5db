#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, check("number > 0"), renamed_from = "code")]
    pub number: i64,
}

#[derive(Table)]
#[table(name = "posts", index(expression("writer + 1"), name = "posts_next", mariadb(skip)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = number), check("writer > 0"), renamed_from = "author")]
    pub writer: i64,
    #[column(generated("writer * 2"), stored)]
    pub twice: i64,
    #[column(generated("writer * 3"), virtual)]
    pub thrice: i64,
}
