#[derive(Domain)]
#[domain(rust_type = String, max_length = 320, renamed_from = "email", not_null, check("VALUE LIKE '%@%'", name = "has_at"))]
pub struct EmailAddress;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = EmailAddress, renamed_from = "email", default = "x@y")]
    pub mail: String,
}
