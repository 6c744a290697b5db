#[derive(Table)]
#[table(name = "users")]
#[table(index(age, name = "by_age"), index(name, name = "by_age"), unique(name, name = "posts"))]
#[table(check("age > 0", name = "positive"), check("age < 200", name = "positive"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: i32,
}

#[derive(Table)]
#[table(name = "posts")]
#[table(index(size, name = "by_age"), check("size > 0", name = "positive"))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub size: i32,
    #[column(db_enum)]
    pub state: State,
    #[column(references(User, name = "of_user"))]
    pub user_id: i64,
}

#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, name = "of_user"))]
    pub user_id: i64,
}

#[derive(DbEnum)]
#[db_enum(name = "users")]
pub enum State {
    Draft,
    Public,
}
