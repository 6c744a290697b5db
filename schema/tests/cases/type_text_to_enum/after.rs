#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "happy")]
    pub mood: Mood,
    #[column(max_length = 20)]
    pub name: String,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Happy,
    Sad,
}
