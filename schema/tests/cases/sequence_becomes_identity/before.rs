// Tricky change 13: what serial -> identity is, on a key that is not called id. The next number is none that is there.
#[derive(Sequence)]
#[sequence(name = "users_number_seq", only(postgres, mariadb))]
pub struct UserNumbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = sql(postgres = "nextval('users_number_seq')", mariadb = "nextval(users_number_seq)", mysql = "9", sqlite = "9"))]
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
