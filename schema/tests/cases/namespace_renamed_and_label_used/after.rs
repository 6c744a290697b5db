#[derive(Namespace)]
#[namespace(renamed_from = "app", only(postgres))]
pub struct Core;

#[derive(DbEnum)]
#[db_enum(schema = "core")]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(Table)]
#[table(name = "users", schema = "core")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "sad")]
    pub mood: Mood,
}
