// Tricky change 60: an index keeps its name and stands over other columns.
#[derive(Table)]
#[table(name = "users", index(a, name = "mine"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub a: i32,
    pub b: i32,
}
