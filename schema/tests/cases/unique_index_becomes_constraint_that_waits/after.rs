#[derive(Table)]
#[table(name = "users")]
#[table(unique(code, postgres(include(a), nulls_not_distinct)), unique(a, postgres(deferrable = "deferred")))]
#[table(index(number, unique, name = "numbers", mysql(invisible)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub code: Option<i32>,
    pub a: i32,
    #[column(renamed_from = "b")]
    pub number: i32,
}
