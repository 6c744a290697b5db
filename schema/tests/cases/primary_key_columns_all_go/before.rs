// Tricky change 45: every column of the key goes, and others take their place.
#[derive(Table)]
#[table(name = "pairs", primary_key(a, b))]
pub struct Pair {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
}
