use diesel_kit::prelude::*;

#[derive(Table, Debug, Clone)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type = "weird")]
    pub mystery: Option<Opaque>,
}

diesel_kit::tables!(User);
// edited
