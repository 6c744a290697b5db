#[derive(Table)]
#[table(name = "users", check(name = "both", "mood = 'happy' OR name <> ''"), index(name, name = "happy_idx", where = "mood = 'happy'"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "happy")]
    pub mood: Mood,
    #[column(db_enum)]
    pub moods: Vec<Mood>,
    #[column(generated("CASE WHEN mood = 'happy' THEN 1 ELSE 0 END"), index)]
    pub score: i32,
    #[column(max_length = 20)]
    pub name: String,
}

#[derive(DbEnum)]
#[db_enum(name = "mood", removed(sad = "calm"))]
pub enum Mood {
    Calm,
    Happy,
}
