#[derive(Table)]
#[table(name = "users")]
#[table(index(expression("lower(name)"), name = "by_lower_name"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
}
