#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(using = "age", backfill = "1")]
    pub age: i32,
}

#[derive(DbEnum)]
#[db_enum(name = "mood", removed(sad = "happy"))]
pub enum Mood {
    Happy,
}
