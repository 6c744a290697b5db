#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
    #[column(backfill = "length(name)")]
    pub size: i32,
    #[column(unique, max_length = 40, backfill("name || '@x'", mysql = "concat(name, '@x')"))]
    pub email: String,
    #[column(default = 9, backfill = "1")]
    pub level: i32,
}
