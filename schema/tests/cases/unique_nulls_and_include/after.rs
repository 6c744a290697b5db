#[derive(Table)]
#[table(name = "users")]
#[table(primary_key(id, postgres(include(name, code))))]
#[table(unique(years, name))]
pub struct User {
    pub id: i64,
    #[column(max_length = 20, unique(name = "one_name", postgres(include(years))))]
    pub name: String,
    #[column(renamed_from = "age")]
    pub years: Option<i32>,
    #[column(unique(postgres(nulls_not_distinct)))]
    pub code: Option<i32>,
}
