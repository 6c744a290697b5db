#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, identity("by default", start = 100))]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
