#[derive(Table)]
#[table(name = "users")]
#[table(index(code, unique, postgres(include(a), nulls_not_distinct)), index(a, unique))]
#[table(unique(b))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: Option<i32>,
    pub a: i32,
    pub b: i32,
}
