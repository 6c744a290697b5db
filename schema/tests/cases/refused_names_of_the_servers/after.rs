#[derive(Table)]
#[table(name = "sqlite_things")]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    pub ctid: i32,
    #[column(name = "ends ", index(name = "PRIMARY"))]
    pub ends: i32,
    #[column(name = "\u{1f389}")]
    pub party: i32,
}
