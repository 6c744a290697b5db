// Tricky change 32: a check and a default name a label that is renamed.
#[derive(Table)]
#[table(name = "users", check("mood <> 'sad' OR name <> ''", name = "sad_have_names"), check("mood <> 'sad' OR id > 0", name = "sad_have_numbers"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "sad")]
    pub mood: Mood,
    #[column(max_length = 20)]
    pub name: String,
}

#[derive(DbEnum)]
pub enum Mood {
    Happy,
    Sad,
}
