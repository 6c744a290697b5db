#[derive(Table)]
#[table(name = "visits", index(asc(code), asc(day)))]
pub struct Visit {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 30)]
    pub code: Option<String>,
    #[column(unique)]
    pub day: Option<i32>,
}
