use diesel_kit::prelude::*;

#[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
#[db_enum(name = "state_of_mind")]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(Sequence)]
#[sequence(name = "bill_numbers", start = 1000)]
pub struct Numbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub mood: Mood,
}

#[derive(Table)]
#[table(name = "invoices", schema = "billing")]
pub struct Invoice {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(View)]
#[view(name = "cheerful", query = "select id from users where mood = 'happy'")]
pub struct HappyUser {
    pub id: i64,
}
