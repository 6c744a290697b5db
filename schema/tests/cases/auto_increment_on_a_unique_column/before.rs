// Tricky change 47: a unique column that is no key is numbered by the server now.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, max_length = 20)]
    pub name: String,
    #[column(unique)]
    pub number: i32,
}
