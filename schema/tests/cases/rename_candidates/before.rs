#[derive(Table)]
#[table(name = "orders")]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub total: i64,
    pub placed: NaiveDate,
    pub note: String,
    #[column(db_enum)]
    pub state: State,
    #[column(db_enum)]
    pub mood: Mood,
}

#[derive(DbEnum)]
#[db_enum(name = "state")]
pub enum State {
    Open,
    Paid,
    Shipped,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Good,
    Bad,
}
