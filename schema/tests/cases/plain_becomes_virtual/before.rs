// Tricky change 50: a plain column becomes a virtual one.
#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    pub b: Option<i32>,
}
