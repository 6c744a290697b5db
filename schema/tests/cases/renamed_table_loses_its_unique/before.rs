// Tricky change 20: what a renamed table had keeps its name, and goes under it.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, unique)]
    pub name: String,
    #[column(check("age > 0"))]
    pub age: i32,
}
