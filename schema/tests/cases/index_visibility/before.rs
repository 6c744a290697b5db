#[derive(Table)]
#[table(name = "users")]
#[table(index(name, mysql(invisible)), index(age))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: i32,
}
