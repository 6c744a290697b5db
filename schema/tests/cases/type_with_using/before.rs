#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(index)]
    pub born: Option<i64>,
    #[column(unique, default = 7)]
    pub level: i32,
    pub doubled: i64,
}
