use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
}

#[derive(DbEnum)]
pub enum Mood {
    Happy,
    Sad,
}
