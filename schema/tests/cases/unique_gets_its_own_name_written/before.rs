// Tricky change 60: a name that is derived is written out: nothing differs.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, unique)]
    pub name: String,
}
