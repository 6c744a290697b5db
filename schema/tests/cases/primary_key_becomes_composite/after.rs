#[derive(Table)]
#[table(name = "users")]
#[table(primary_key(id, name))]
pub struct User {
    
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
}
