#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    #[column(db_enum, default = "glad", renamed_from = "mood")]
    pub temper: Mood,
}

#[derive(DbEnum)]
pub enum Mood {
    Glad,
    Sad,
}
