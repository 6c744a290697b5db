#[derive(Table)]
#[table(name = "users", schema = "app")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "happy")]
    pub mood: Mood,
    #[column(db_enum, default = sql(postgres = "'{sad,happy}'::app.mood[]"))]
    pub moods: Vec<Mood>,
}

#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, index)]
    pub mood: Option<Mood>,
}

#[derive(DbEnum)]
#[db_enum(name = "mood", schema = "app", removed(calm = "happy"))]
pub enum Mood {
    Sad,
    Happy,
}
