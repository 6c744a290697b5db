#[derive(Domain)]
#[domain(rust_type = String, max_length = 320, check("VALUE LIKE '%@%'", name = "has_at", postgres(not_valid)))]
pub struct Email;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email)]
    pub email: String,
}
