// The rows are looked at.
#[derive(Domain)]
#[domain(rust_type = String, max_length = 320, not_null, check("VALUE LIKE '%@%'", name = "has_at"))]
pub struct Email;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email)]
    pub email: String,
}
