#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub a: Vec<u8>,
    pub born: NaiveDateTime,
    pub mood: i32,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Happy,
    Sad,
}
