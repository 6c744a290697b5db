#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i16,
    #[column(max_length = 20)]
    pub name: String,
}
