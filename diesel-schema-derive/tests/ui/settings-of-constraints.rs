use diesel_kit::prelude::*;

#[derive(Table)]
#[table(primary_key(id, postgres(deferrable = "later")))]
#[table(unique(title, postgres(deferrable)))]
#[table(unique(title, mysql(include(body))))]
#[table(check("id > 0", sqlite(not_enforced)))]
#[table(check("id > 0", postgres(not_vaild)))]
pub struct Post {
    pub id: i64,
    #[column(unique(postgres(include(missing))))]
    pub title: String,
    #[column(references(Post, postgres(match_full, match_full)))]
    pub body: i64,
}

fn main() {}
