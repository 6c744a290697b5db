#[derive(Table)]
#[table(name = "users", check("mood <> 'unhappy' OR name <> ''", name = "sad_have_names"), check("mood <> 'unhappy' OR id > 0", name = "sad_have_numbers"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "unhappy")]
    pub mood: Mood,
    #[column(max_length = 20)]
    pub name: String,
}

#[derive(DbEnum)]
pub enum Mood {
    Happy,
    #[db_enum(renamed_from = "sad")]
    Unhappy,
}
