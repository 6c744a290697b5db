#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type = "text[]")]
    pub a: Vec<String>,
    #[column(db_enum)]
    pub b: Vec<Mood>,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Happy,
    Sad,
}
