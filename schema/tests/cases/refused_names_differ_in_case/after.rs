#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(name = "ID")]
    pub other: i32,
}

#[derive(Table)]
#[table(name = "Users")]
pub struct Shouted {
    #[column(primary_key)]
    pub id: i64,
    #[column(index(name = "by_code"))]
    pub code: i32,
    #[column(index(name = "BY_CODE"))]
    pub number: i32,
}
