#[derive(Table)]
#[table(name = "parents")]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}
#[derive(Table)]
#[table(name = "things", unique(a))]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
}
