#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(db_enum)]
    pub state: State,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Good,
    Bad,
}

#[derive(DbEnum)]
#[db_enum(name = "state")]
pub enum State {
    Open,
    Paid,
}

#[derive(Sequence)]
#[sequence(name = "odd", start = 1, increment = 2, only(postgres, mariadb))]
pub struct Odd;

#[derive(Sequence)]
#[sequence(name = "even", start = 2, increment = 2, only(postgres, mariadb))]
pub struct Even;
