#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub active: bool,
    pub visits: i64,
}

#[derive(View)]
#[view(name = "visited", query = "select id, visits from users where visits > 0")]
pub struct Visited {
    pub id: i64,
    pub name: String,
}

#[derive(View)]
#[view(name = "often", query = "select id from visited where visits > 9")]
pub struct Often {
    pub id: i64,
    pub name: String,
}
