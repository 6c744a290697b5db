#[derive(Table)]
#[table(name = "a", check(name = "cheerful", "m <> 'sad'"))]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub m: Mood,
}

#[derive(DbEnum)]
pub enum Mood {
    Sad,
    Happy,
}
