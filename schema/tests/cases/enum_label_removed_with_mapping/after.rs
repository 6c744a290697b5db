#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "content", check("mood <> 'calm'"))]
    pub mood: Mood,
    #[column(max_length = 20)]
    pub name: String,
}

#[derive(DbEnum)]
#[db_enum(name = "mood", removed(sad = "content"))]
pub enum Mood {
    Happy,
    Calm,
    Content,
}
