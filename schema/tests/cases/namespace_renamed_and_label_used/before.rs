#[derive(DbEnum)]
#[db_enum(schema = "app")]
pub enum Mood {
    Happy,
}

#[derive(Table)]
#[table(name = "users", schema = "app")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum, default = "happy")]
    pub mood: Mood,
}
