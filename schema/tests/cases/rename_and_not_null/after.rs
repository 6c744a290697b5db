#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, default = "nobody", renamed_from = "name")]
    pub full_name: String,
    #[column(renamed_from = "age")]
    pub years: i32,
}
