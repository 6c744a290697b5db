//! Tables that no list names stand in one query: derived, hand-written, by another name; joined over a unique field too.

#![deny(warnings)]

use diesel_kit::prelude::*;

#[derive(Table, Debug)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i32,
    #[column(unique, max_length = 80)]
    pub email: String,
}

#[derive(Table, Debug)]
#[table(name = "letters", index(number, unique))]
pub struct Letter {
    #[column(primary_key, auto_increment)]
    pub id: i32,
    pub number: i32,
    #[column(references(User, field = email), max_length = 80)]
    pub sender: Option<String>,
}

#[derive(Table, Debug)]
#[table(name = "stamps")]
pub struct Stamp {
    #[column(primary_key, auto_increment)]
    pub id: i32,
    #[column(references(Letter, field = number))]
    pub letter: i32,
    #[column(references(User))]
    pub owner: i32,
}

diesel::table! {
    visits (id) {
        id -> Integer,
        user_id -> Integer,
    }
}
diesel::allow_tables_to_appear_in_same_query!(visits, users);

/// Compiles, which is all that is asked of it.
pub async fn queries(conn: &mut diesel_kit::AnyConnection) -> QueryResult<()> {
    let sent = letters::table.inner_join(users::table).select((letters::id, users::id));
    let _: Vec<(i32, i32)> = sent.load(conn).await?;
    let stamped = stamps::table.inner_join(letters::table.left_join(users::table)).select((Stamp::as_select(), users::email.nullable()));
    let _: Vec<(Stamp, Option<String>)> = stamped.load(conn).await?;
    let visited = users::table.inner_join(visits::table.on(visits::user_id.eq(users::id))).select(users::email);
    let _: Vec<String> = visited.load(conn).await?;
    let other = diesel::alias!(users as other);
    let pairs = users::table.inner_join(other.on(other.field(users::id).gt(users::id))).select((users::id, other.field(users::email)));
    let _: Vec<(i32, String)> = pairs.load(conn).await?;
    let owned = users::table.filter(diesel::dsl::exists(stamps::table.filter(stamps::owner.eq(users::id)))).select(users::id);
    let _: Vec<i32> = owned.load(conn).await?;
    Ok(())
}

fn main() {}
