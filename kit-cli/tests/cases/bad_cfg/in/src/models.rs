use diesel_kit::prelude::*;

#[cfg(feature = "billing")]
mod billing;

#[cfg(feature = "accounts")]
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}
