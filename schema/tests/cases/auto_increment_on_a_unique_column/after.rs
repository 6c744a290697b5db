#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, max_length = 20)]
    pub name: String,
    #[column(unique, auto_increment)]
    pub number: i32,
}
