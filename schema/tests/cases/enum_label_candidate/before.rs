#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(db_enum)]
    pub former: Option<Mood>,
}

#[derive(DbEnum)]
pub enum Mood {
    Good,
    Bad,
    Ugly,
}
