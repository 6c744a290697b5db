#[derive(Table)]
#[table(name = "users")]
#[table(primary_key(id, postgres(include(name))))]
#[table(unique(age, name, postgres(nulls_not_distinct)))]
pub struct User {
    pub id: i64,
    #[column(max_length = 20, unique(name = "one_name", postgres(include(age))))]
    pub name: String,
    pub age: Option<i32>,
    #[column(unique)]
    pub code: Option<i32>,
}
