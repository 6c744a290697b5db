use diesel_kit::prelude::*;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(using(postgres = "to_timestamp(born) AT TIME ZONE 'utc'"))]
    pub born: NaiveDateTime,
    #[column(using(postgres = "convert_to(token::text, 'UTF8')"))]
    pub token: Vec<u8>,
}
