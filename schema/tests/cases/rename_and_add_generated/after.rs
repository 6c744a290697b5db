#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(renamed_from = "x")]
    pub xx: i32,
    #[column(generated("xx + 1"), stored)]
    pub g: i32,
}
