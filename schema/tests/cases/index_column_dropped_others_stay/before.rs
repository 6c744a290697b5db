#[derive(Table)]
#[table(name = "users")]
#[table(index(name, age, name = "by_name"), unique(name, age, name = "one_name"))]
#[table(index(name, desc(score, nulls = "last"), mysql(skip), sqlite(skip)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub age: Option<i32>,
    pub score: Option<i32>,
}
