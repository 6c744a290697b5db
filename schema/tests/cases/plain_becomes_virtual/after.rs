#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(generated("a * 2"), virtual)]
    pub b: Option<i32>,
}
