#[derive(Table)]
#[table(name = "users")]
#[table(check(name = "cheerful", "mood <> 'sad'"), index(mood))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    #[column(db_enum, default = "happy")]
    pub mood: Mood,
}

#[derive(DbEnum)]
pub enum Mood {
    Happy,
    Sad,
}
