// Tricky change 50, 59: of columns with indexes one is computed otherwise, one becomes stored, one virtual.
#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(generated("a * 2"), virtual, index)]
    pub b: Option<i32>,
    #[column(generated("a * 3"), virtual, index)]
    pub c: Option<i32>,
    #[column(generated("a * 4"), stored, index)]
    pub d: Option<i32>,
}
