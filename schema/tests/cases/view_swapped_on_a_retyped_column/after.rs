#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub visits: i64,
}

#[derive(View)]
#[view(name = "often", query(postgres = "select \"id\", \"visits\" from \"users\" where \"visits\" > 0", mysql = "select `id`, `visits` from `users` where `visits` > 0", sqlite = "select [id], \"visits\" from \"users\" where \"visits\" > 0"))]
pub struct Seldom {
    pub id: i64,
    pub visits: i64,
}

#[derive(View)]
#[view(name = "seldom", query = "select id, visits from users where visits > 9")]
pub struct Often {
    pub id: i64,
    pub visits: i64,
}
