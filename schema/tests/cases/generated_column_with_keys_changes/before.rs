// Tricky change 15: a column is computed otherwise that children point at, that is unique, and that points at a parent itself.
#[derive(Table)]
#[table(name = "parents")]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub a: i64,
    #[column(generated("a + 1"), stored, unique)]
    pub code: Option<i64>,
    #[column(generated("a * 2"), stored, index, references(Parent))]
    pub parent: Option<i64>,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, field = code))]
    pub user_code: Option<i64>,
}
