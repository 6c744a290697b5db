use diesel_kit::prelude::*;

#[derive(Table)]
#[table(index(title, postgres(colour = "red")))]
#[table(index(title, postgres(include("title"))))]
#[table(index(title, postgres(include(missing))))]
#[table(index(title, mysql(invisible = true)))]
#[table(index(title, mysql(invisible, invisible)))]
#[table(index(title, sqlite(skip), sqlite(skip)))]
#[table(index(part(title, length = 0)))]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    pub title: String,
    #[column(index(postgres(include(missing))))]
    pub body: String,
}

fn main() {}
