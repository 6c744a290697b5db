#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub visits: i32,
}

#[derive(Table)]
#[table(name = "totals")]
pub struct Total {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i64,
}
