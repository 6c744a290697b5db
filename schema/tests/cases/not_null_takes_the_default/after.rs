#[derive(Table)]
#[table(name = "a")]
pub struct A {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = 7)]
    pub x: i32,
    #[column(max_length = 20, default = "none")]
    pub s: String,
}
