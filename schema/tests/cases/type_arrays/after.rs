#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type = "integer[]")]
    pub a: Vec<i32>,
    #[column(sql_type = "varchar(9)[]")]
    pub b: Vec<String>,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Happy,
    Sad,
}
