use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Team))]
    pub team_id: i64,
    #[column(max_length = 40)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "logs")]
pub struct Log {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = sql("now(')"))]
    pub at: DateTime<Utc>,
}
