#[derive(Domain)]
#[domain(rust_type = String, max_length = 320, check("VALUE LIKE '%@%'", name = "has_at"))]
pub struct Email;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email)]
    pub email: String,
}

#[derive(Table)]
#[table(name = "posts")]
pub struct Post {
    #[column(primary_key)]
    pub id: i64,
}
