#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    #[column(unique)]
    pub visits: i32,
}

#[derive(Table)]
#[table(name = "totals", check(name = "not_negative", "visits >= 0"))]
pub struct Total {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i64,
}
