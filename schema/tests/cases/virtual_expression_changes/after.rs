#[derive(Table)]
#[table(name = "rects")]
pub struct Rect {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(generated("a * 20"), virtual)]
    pub b: Option<i32>,
    #[column(generated("a * 3"), stored)]
    pub c: Option<i32>,
    #[column(generated("a * 4"), virtual)]
    pub d: Option<i32>,
}
