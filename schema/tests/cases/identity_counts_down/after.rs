#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, identity("by default", start = -1, increment = -1, min = -1000, max = -1))]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
