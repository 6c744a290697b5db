#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", name = "born"))]
#[table(check("age < 200", name = "mortal", postgres(not_valid), mysql(not_enforced), mariadb()))]
#[table(check("code > 0", name = "coded"))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
    pub code: i32,
}
