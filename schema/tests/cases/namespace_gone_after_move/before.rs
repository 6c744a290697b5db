#[derive(DbEnum)]
#[db_enum(schema = "old")]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(Table)]
#[table(name = "users", schema = "old")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
}
