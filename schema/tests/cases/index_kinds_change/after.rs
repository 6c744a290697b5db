#[derive(Table)]
#[table(name = "users")]
#[table(index(desc(name)), index(age, name, name = "by_age", unique))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: Option<i32>,
}
