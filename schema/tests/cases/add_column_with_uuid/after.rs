#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    pub x: i32,
    #[column(default = uuid(), unique)]
    pub key: Uuid,
}
