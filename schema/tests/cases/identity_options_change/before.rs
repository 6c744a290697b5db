#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, identity("by default", start = 100, increment = 5, min = 10, max = 5000, cache = 3, cycle))]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
