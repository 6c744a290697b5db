#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", name = "born", postgres(not_valid)))]
#[table(check("age < 200", name = "mortal"))]
#[table(check("code > 0", name = "coded", postgres(no_inherit), mysql(not_enforced), mariadb()))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
    pub code: i32,
}
