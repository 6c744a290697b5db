// Tricky change 1: several labels at once keep their order.
#[derive(DbEnum)]
pub enum Level {
    Low,
    High,
}
#[derive(Table)]
#[table(name = "tasks")]
pub struct Task {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub level: Level,
}
