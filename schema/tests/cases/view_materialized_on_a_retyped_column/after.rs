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
#[view(name = "totals", query = "select id, sum(visits) as visits from users group by id", materialized, index(id, unique, name = "totals_id"), comment = "visits by user")]
pub struct Total {
    pub id: i64,
    pub visits: i64,
}
