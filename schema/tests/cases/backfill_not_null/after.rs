#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, backfill = "'nobody'")]
    pub name: String,
    #[column(default = 7, backfill = "id")]
    pub age: i32,
    #[column(max_length = 9, using("level", postgres = "level::text"), backfill = "'0'")]
    pub level: String,
}
