#[derive(Table)]
#[table(name = "pairs", primary_key(c, d))]
pub struct Pair {
    pub c: i64,
    pub d: i64,
}
