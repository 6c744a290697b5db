#[derive(Table)]
#[table(name = "users")]
#[table(index(full_name), check(name = "named", "full_name <> ''"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100, renamed_from = "name")]
    pub full_name: String,
}
