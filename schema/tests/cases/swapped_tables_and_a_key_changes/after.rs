#[derive(Table)]
#[table(name = "people")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "users", primary_key(id, part))]
pub struct Person {
    pub id: i64,
    #[column(default = 1)]
    pub part: i32,
}
