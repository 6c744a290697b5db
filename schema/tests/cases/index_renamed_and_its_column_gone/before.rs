#[derive(Table)]
#[table(name = "users", index(expression("age + 1"), name = "users_south_idx"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: Option<i64>,
    #[column(index(name = "users_north_idx", where = "points > 0"))]
    pub points: Option<i64>,
}
