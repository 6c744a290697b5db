#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    pub b: i32,
}
