#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, identity("always", start = 100, cycle))]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
