#[derive(Table)]
#[table(name = "purchases")]
pub struct Order {
    #[column(primary_key)]
    pub id: i64,
    pub total: i64,
    pub placed: NaiveDate,
    pub remark: String,
    #[column(db_enum)]
    pub state: State,
    #[column(db_enum)]
    pub mood: Mood,
}

#[derive(Table)]
#[table(name = "zebras")]
pub struct Zebra {
    #[column(primary_key)]
    pub id: i64,
    pub total: i64,
    pub stripes: i32,
    pub age: i32,
}

#[derive(DbEnum)]
#[db_enum(name = "stage")]
pub enum State {
    Open,
    Paid,
    Sent,
}

#[derive(DbEnum)]
#[db_enum(name = "humour")]
pub enum Mood {
    Good,
    Bad,
}
