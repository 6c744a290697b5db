// Tricky change 13: the largest number is taken already, and the column becomes numbered all the same.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i16,
    #[column(max_length = 20)]
    pub name: String,
}
