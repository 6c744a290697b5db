#[derive(Table)]
#[table(name = "keys")]
pub struct Key {
    #[column(primary_key)]
    pub id: i64,
    pub token: Uuid,
}
