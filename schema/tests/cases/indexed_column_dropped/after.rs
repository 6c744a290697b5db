#[derive(Table)]
#[table(name = "things")]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    pub b: i32,
}
