#[derive(DbEnum)]
#[db_enum(schema = "new", renamed_from = "old.mood")]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(Table)]
#[table(name = "people", schema = "new", renamed_from = "old.users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
}
