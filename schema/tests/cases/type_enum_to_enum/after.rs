#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "happy")]
    pub mood: State,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(DbEnum)]
#[db_enum(name = "state")]
pub enum State {
    Happy,
    Sad,
    Calm,
}
