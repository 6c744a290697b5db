#[derive(DbEnum)]
pub enum Mood {
    Happy,
    Sad,
    Angry,
}

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(db_enum, default = "angry")]
    pub former: Option<Mood>,
}

#[derive(Table)]
#[table(name = "visits")]
pub struct Visit {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "angry")]
    pub mood: Mood,
}
