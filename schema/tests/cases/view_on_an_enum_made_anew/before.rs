#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "calm")]
    pub mood: Mood,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Sad,
    Happy,
    Calm,
}

#[derive(View)]
#[view(name = "moods", query = "select id, mood from users where mood <> 'happy'")]
pub struct Moods {
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
}

#[derive(View)]
#[view(name = "calm_ones", query = "select id from moods")]
pub struct CalmOnes {
    pub id: i64,
}
