#[derive(Table)]
#[table(name = "people", renamed_from = "users")]
pub struct People {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
    pub age: i32,
}
