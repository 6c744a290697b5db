// Tricky change 14: numbers that go down go on below the smallest that is there.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
