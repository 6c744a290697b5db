#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i32,
}

#[derive(View)]
#[view(name = "seldom", query = "select id from users where visits > 0")]
pub struct Seldom {
    pub id: i64,
}

#[derive(View)]
#[view(name = "often", query = "select id from users where visits > 9")]
pub struct Often {
    pub id: i64,
}
