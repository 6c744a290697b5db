#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "happy")]
    pub mood: Mood,
}

#[derive(DbEnum)]
#[db_enum(removed(calm = "sad"))]
pub enum Mood {
    Sad,
    Happy,
}

#[derive(View)]
#[view(name = "moods", query = "select id, mood from users where mood <> 'happy'")]
pub struct MoodRow {
    pub id: i64,
}

#[derive(View)]
#[view(name = "sad_ones", query = "select id from moods where mood = 'sad'")]
pub struct SadOne {
    pub id: i64,
}
