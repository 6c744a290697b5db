#[derive(Table)]
#[table(name = "keys")]
pub struct Key {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = uuid())]
    pub token: Uuid,
    pub uses: Option<i32>,
}
