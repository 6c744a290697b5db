#[derive(DbEnum)]
pub enum Level {
    None,
    Low,
    Middle,
    Upper,
    High,
    Top,
}
#[derive(Table)]
#[table(name = "tasks")]
pub struct Task {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub level: Level,
}
