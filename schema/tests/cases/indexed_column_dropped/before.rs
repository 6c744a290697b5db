// Tricky change 60: a column goes that only indexes name, one of them in its predicate.
#[derive(Table)]
#[table(name = "things", index(a), index(b, a, name = "both"), index(b, where = "a > 0", name = "some", mysql(skip)))]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    pub a: Option<i32>,
    pub b: i32,
}
