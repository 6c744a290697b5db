// Tricky change 59: a stored column is computed no more, and keeps its values.
#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(generated("a * 2"), stored)]
    pub b: i32,
}
