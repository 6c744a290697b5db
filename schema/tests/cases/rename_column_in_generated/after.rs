#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100, renamed_from = "name")]
    pub full_name: String,
    #[column(generated("length(full_name)"), stored)]
    pub size: i32,
}
