#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub visits: i64,
    pub extra: Option<i64>,
}

#[derive(View)]
#[view(name = "shown", query = "select id from users where visits > 5 or extra > 1")]
pub struct Shown {
    pub id: i64,
}

#[derive(View)]
#[view(name = "on_top", query = "select id from shown")]
pub struct OnTop {
    pub id: i64,
}

#[derive(View)]
#[view(name = "told", query = "select id, name, visits from users order by id")]
pub struct Told {
    pub id: i64,
}
