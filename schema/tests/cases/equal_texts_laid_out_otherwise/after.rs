#[derive(Table)]
#[table(name = "users", index(name, where = "age  > 10  AND name <>  ''", mysql(skip)), check("age > 0 and age < 200", name = "age"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: Option<i32>,
}
