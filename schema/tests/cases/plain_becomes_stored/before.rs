// Tricky change 15, 50: a plain column is computed now, and what it held is lost, which has to be approved.
#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(index)]
    pub b: Option<i32>,
}
