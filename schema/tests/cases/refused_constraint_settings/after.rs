#[derive(Table)]
#[table(name = "users")]
#[table(check("age > 0", postgres(not_enforced), mysql(not_enforced)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub age: i32,
    #[column(unique(postgres(deferrable = "deferred")))]
    pub code: i32,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, postgres(not_enforced)))]
    pub user_id: i64,
    #[column(references(User, field = code))]
    pub user_code: i32,
}
