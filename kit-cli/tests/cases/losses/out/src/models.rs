use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
    #[column(db_enum)]
    pub mood: Mood,
    pub visits: i32,
    pub weight: i32,
    #[column(precision = 10, scale = 2)]
    pub price: BigDecimal,
}

#[derive(DbEnum)]
pub enum Mood {
    Happy,
}
