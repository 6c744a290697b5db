use diesel_kit::prelude::*;

#[derive(Table)]
#[table(postgres(unlogged = true))]
#[table(mysql(colour = "red"))]
#[table(exclude(name = "alone"))]
pub struct Post {
    #[column(primary_key, collation = "C")]
    pub id: i64,
    #[column(postgres(storage = "far"))]
    pub title: String,
    #[column(sqlite(charset = "utf8"))]
    pub body: String,
}

fn main() {}
