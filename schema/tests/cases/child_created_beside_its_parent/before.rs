// Tricky change 48: one new table points at one that has rows, with actions.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
