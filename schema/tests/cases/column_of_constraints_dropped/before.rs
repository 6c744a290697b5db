// Tricky change 60: a column goes that stands in a unique constraint, an index, a foreign key and a check.
#[derive(Table)]
#[table(name = "parents")]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}
#[derive(Table)]
#[table(name = "things", unique(a, b), index(b, a))]
pub struct Thing {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    #[column(references(Parent, on_delete = "cascade"), check("b > 0"))]
    pub b: Option<i64>,
}
