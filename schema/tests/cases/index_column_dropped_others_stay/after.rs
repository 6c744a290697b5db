#[derive(Table)]
#[table(name = "users")]
#[table(index(name, name = "by_name"), unique(name, name = "one_name"))]
#[table(index(name, desc(score), mysql(skip), sqlite(skip)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub score: Option<i32>,
}
