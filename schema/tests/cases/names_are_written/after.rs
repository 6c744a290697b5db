#[derive(Table)]
#[table(name = "users", primary_key(id, name = "users_id"), unique(email, name = "users_email"), check("age > 0", name = "alive"), index(age, name = "users_age"))]
pub struct User {
    pub id: i64,
    #[column(max_length = 100)]
    pub email: String,
    pub age: i32,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, name = "of_writer"))]
    pub author_id: i64,
}
