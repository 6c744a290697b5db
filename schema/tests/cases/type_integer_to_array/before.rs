// Tricky change 10: a number has no cast to a list of numbers; the source says how.
#[derive(Table)]
#[table(name = "votes")]
pub struct Vote {
    #[column(primary_key)]
    pub id: i64,
    pub n: Option<i32>,
}
