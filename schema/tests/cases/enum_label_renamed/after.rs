#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    #[column(db_enum, default = "glad")]
    pub mood: Mood,
}

#[derive(DbEnum)]
pub enum Mood {
    #[db_enum(renamed_from = "happy")]
    Glad,
    Sad,
}
