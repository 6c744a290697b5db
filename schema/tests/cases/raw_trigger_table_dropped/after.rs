
#[derive(Table)]
#[table(name = "totals")]
pub struct Total {
    #[column(primary_key)]
    pub id: i64,
    pub visits: i64,
}
