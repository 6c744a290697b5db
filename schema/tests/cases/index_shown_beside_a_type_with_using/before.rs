#[derive(Table)]
#[table(name = "visits", index(asc(code), asc(day), name = "visits_by_code", mysql(invisible), mariadb(invisible)))]
pub struct Visit {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 30)]
    pub code: Option<String>,
    pub day: Option<i32>,
}
