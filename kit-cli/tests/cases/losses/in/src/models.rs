use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 40)]
    pub name: String,
    #[column(db_enum)]
    pub mood: Mood,
    pub visits: i64,
    pub weight: f64,
    #[column(precision = 10, scale = 4)]
    pub price: BigDecimal,
    pub note: Option<String>,
}

#[derive(Table)]
#[table(name = "logs")]
pub struct Log {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(DbEnum)]
pub enum Mood {
    Happy,
    Sad,
}
