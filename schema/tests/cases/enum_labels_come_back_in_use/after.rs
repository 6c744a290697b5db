#[derive(DbEnum)]
#[db_enum(removed(angry = "sad"))]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
}
